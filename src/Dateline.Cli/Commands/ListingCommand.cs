using System.CommandLine;
using Dateline.Cli.Reading;
using Dateline.Cli.Text;

namespace Dateline.Cli.Commands;

/// <summary>A command that lists something of stories.</summary>
internal static class ListingCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string JsonLines = "jsonl";

    public static Command Build<T>(Terminal terminal, StoryListing<T> listing, ListStories<T> list)
        where T : class
    {
        var places = StoryPlaces.Argument();
        var format = FormatOption(listing);
        var zone = AssumedZone.Option();
        var published = AssumedPublication.Option(zone);
        var explain = new Option<bool>("--explain") { Description = listing.Explanation };
        var fast = FastMode.Option();
        var command = new Command(listing.Name, listing.Description)
        {
            places, format, published, zone, explain, fast,
        };
        var fetching = new FetchingOptions();
        fetching.AddTo(command);
        command.SetAction((result, cancellation) => RunAsync(
            terminal,
            listing,
            list,
            (new ReadOptions
            {
                Places = result.GetRequiredValue(places),
                Published = AssumedPublication.Of(result.GetValue(published), result.GetValue(zone)),
                Zone = result.GetValue(zone),
                Explain = result.GetValue(explain),
                Mode = FastMode.Of(result.GetValue(fast)),
                Fetching = fetching.Of(result),
            }, result.GetValue(format)),
            cancellation));
        return command;
    }

    private static Option<string?> FormatOption<T>(StoryListing<T> listing)
    {
        var document = listing.Document;
        var option = new Option<string?>("--format")
        {
            Description = document is null
                ? "How to write: text (as one story is written), json, or jsonl (as several are)."
                : $"How to write: text (as one story is written), json, jsonl (as several are), or {document.Name} ({document.Title}, for one story).",
            HelpName = string.Join('|', Names(listing)),
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Names(listing).Contains(token.Value, StringComparer.Ordinal))
            {
                string[] names = [.. Names(listing)];
                result.AddError($"'{token.Value}' is no format: give {string.Join(", ", names[..^1])} or {names[^1]}.");
            }
        });
        return option;
    }

    private static IEnumerable<string> Names<T>(StoryListing<T> listing) =>
        listing.Document is { } document ? [Text, Json, JsonLines, document.Name] : [Text, Json, JsonLines];

    private static Task<int> RunAsync<T>(
        Terminal terminal, StoryListing<T> listing, ListStories<T> list, (ReadOptions Options, string? Format) asked, CancellationToken cancellation)
        where T : class
    {
        var (options, format) = asked;
        var stories = StoryList.Of(options.Places);
        var document = listing.Document?.Name == format ? listing.Document : null;
        if (document is not null && stories.IsBatch)
        {
            terminal.Error.WriteLine($"A {document.Title} document holds one story: name one file.");
            return Task.FromResult(ExitCode.BadUsage);
        }

        var text = document?.Write ?? listing.Text(new TextLayout(terminal.Width, terminal.Colour, options.Explain));
        var writer = new StoryWriter<T>(terminal, Format(document is null ? format : Text, stories.IsBatch), (text, listing.Json, listing.Line));
        return new StoryRun<T>(terminal, (request, stop) => list(request, stop), writer.Write, writer.Finish).RunAsync(
            stories, address => new StoryRequest(address, options.Published, options.Zone, options.Mode) { Fetching = options.Fetching }, cancellation);
    }

    private static OutputFormat Format(string? asked, bool isBatch) => asked switch
    {
        Json when !isBatch => OutputFormat.Json,
        Text => OutputFormat.Text,
        null when !isBatch => OutputFormat.Text,
        _ => OutputFormat.JsonLines,
    };
}
