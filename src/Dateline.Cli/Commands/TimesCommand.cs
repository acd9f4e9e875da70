using System.CommandLine;
using Dateline.Cli.Reading;
using Dateline.Cli.Text;
using Dateline.Model;

namespace Dateline.Cli.Commands;

/// <summary>The command <c>dateline times</c>.</summary>
internal static class TimesCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string JsonLines = "jsonl";
    private const string TimeMl = "tml";

    public static Command Build(Terminal terminal, ListTimes list)
    {
        var places = StoryPlaces.Argument();
        var format = FormatOption();
        var zone = AssumedZone.Option();
        var published = AssumedPublication.Option(zone);
        var explain = new Option<bool>("--explain") { Description = "Show under each time of text the rule that read it." };
        var fast = FastMode.Option();
        var command = new Command("times", "List the times of stories: when, and what was, is or will be then.")
        {
            places, format, published, zone, explain, fast,
        };
        var fetching = new FetchingOptions();
        fetching.AddTo(command);
        command.SetAction((result, cancellation) => RunAsync(
            terminal,
            list,
            new ReadOptions
            {
                Places = result.GetRequiredValue(places),
                Published = AssumedPublication.Of(result.GetValue(published), result.GetValue(zone)),
                Zone = result.GetValue(zone),
                Explain = result.GetValue(explain),
                Mode = FastMode.Of(result.GetValue(fast)),
                Fetching = fetching.Of(result),
            },
            result.GetValue(format),
            cancellation));
        return command;
    }

    private static Option<string?> FormatOption()
    {
        var option = new Option<string?>("--format")
        {
            Description = "How to write: text (as one story is written), json, jsonl (as several are), or tml (TimeML, for one story).",
            HelpName = "text|json|jsonl|tml",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value is not (Text or Json or JsonLines or TimeMl))
            {
                result.AddError($"'{token.Value}' is no format: give text, json, jsonl or tml.");
            }
        });
        return option;
    }

    private static Task<int> RunAsync(Terminal terminal, ListTimes list, ReadOptions options, string? format, CancellationToken cancellation)
    {
        var stories = StoryList.Of(options.Places);
        if (format == TimeMl && stories.IsBatch)
        {
            terminal.Error.WriteLine("A TimeML document holds one story: name one file.");
            return Task.FromResult(ExitCode.BadUsage);
        }

        var writer = Writer(terminal, format, stories.IsBatch, options.Explain);
        return new StoryRun<TimeListing>(terminal, (request, stop) => list(request, stop), writer.Write, writer.Finish).RunAsync(
            stories, address => new StoryRequest(address, options.Published, options.Zone, options.Mode) { Fetching = options.Fetching }, cancellation);
    }

    private static StoryWriter<TimeListing> Writer(Terminal terminal, string? format, bool isBatch, bool explain)
    {
        var inWords = new TimesText(terminal.Width, terminal.Colour, explain);
        Func<TimeListing, string> text = format == TimeMl ? TimeMlText.Write : inWords.Write;
        return new StoryWriter<TimeListing>(terminal, Format(format, isBatch), (text, RecordJson.Write, RecordJson.WriteLine));
    }

    private static OutputFormat Format(string? asked, bool isBatch) => asked switch
    {
        Json when !isBatch => OutputFormat.Json,
        Text or TimeMl => OutputFormat.Text,
        null when !isBatch => OutputFormat.Text,
        _ => OutputFormat.JsonLines,
    };
}
