using System.CommandLine;
using Dateline.Cli.Reading;

namespace Dateline.Cli.Commands;

/// <summary>The command <c>dateline read</c>.</summary>
internal static class ReadCommand
{
    public static Command Build(Terminal terminal, ReadStories read)
    {
        var places = StoryPlaces.Argument();
        var format = FormatOption();
        var zone = AssumedZone.Option();
        var published = AssumedPublication.Option(zone);
        var explain = new Option<bool>("--explain") { Description = "Show under each line of text the rules that made it." };
        var fast = FastMode.Option();
        var command = new Command("read", "Read stories and print their records.")
        {
            places, format, published, zone, explain, fast,
        };
        var follow = new Option<bool>("--follow") { Description = "Read the pages that a feed's items link to, not only what the feed tells; robots.txt is obeyed." };
        command.Options.Add(follow);
        var fetching = new FetchingOptions();
        fetching.AddTo(command);
        command.SetAction((result, cancellation) => ReadRun.RunAsync(
            terminal,
            read,
            new ReadOptions
            {
                Places = result.GetRequiredValue(places),
                Format = Format(result.GetValue(format)),
                Published = AssumedPublication.Of(result.GetValue(published), result.GetValue(zone)),
                Zone = result.GetValue(zone),
                Explain = result.GetValue(explain),
                Mode = FastMode.Of(result.GetValue(fast)),
                Fetching = fetching.Of(result),
                Follow = result.GetValue(follow),
            },
            cancellation));
        return command;
    }

    private static OutputFormat? Format(string? name) => name switch
    {
        "text" => OutputFormat.Text,
        "json" => OutputFormat.Json,
        "jsonl" => OutputFormat.JsonLines,
        _ => null,
    };

    private static Option<string?> FormatOption()
    {
        var option = new Option<string?>("--format")
        {
            Description = "How to write: text (as one story is written), json, or jsonl, one JSON object a line "
                + "(as several stories are).",
            HelpName = "text|json|jsonl",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Format(token.Value) is null)
            {
                result.AddError($"'{token.Value}' is no format: give text, json or jsonl.");
            }
        });
        return option;
    }
}
