using System.CommandLine;
using Dateline.Cli.Reading;

namespace Dateline.Cli.Commands;

/// <summary>The command <c>dateline read</c>.</summary>
internal static class ReadCommand
{
    private static readonly string[] Formats = ["text", "json", "jsonl"];

    public static Command Build(Terminal terminal, ReadStory read)
    {
        var places = new Argument<string[]>("stories")
        {
            Description = "Files, folders or web addresses of stories, or - for standard input.",
            HelpName = "FILE|FOLDER|URL|-",
            Arity = ArgumentArity.OneOrMore,
        };
        places.Validators.Add(StandardInputOnce);
        var format = new Option<string?>("--format") { Description = "How to write: text (the rule for one story), json, or jsonl (the rule for several).", HelpName = "text|json|jsonl" };
        format.AcceptOnlyFromAmong(Formats);
        var zone = AssumedZone.Option();
        var published = AssumedPublication.Option(zone);
        var explain = new Option<bool>("--explain") { Description = "Show under each line of text the ids of the rules that made it." };
        var command = new Command("read", "Read stories and print their records.") { places, format, published, zone, explain };
        command.SetAction((result, cancellation) => new ReadRun(terminal, read).RunAsync(
            new ReadOptions
            {
                Places = result.GetRequiredValue(places),
                Format = Format(result.GetValue(format)),
                Published = AssumedPublication.Of(result.GetValue(published), result.GetValue(zone)),
                Zone = result.GetValue(zone),
                Explain = result.GetValue(explain),
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

    private static void StandardInputOnce(System.CommandLine.Parsing.ArgumentResult stories)
    {
        if (stories.Tokens.Count(token => token.Value == StoryRequest.StandardInput) > 1)
        {
            stories.AddError("Standard input (-) can be read only once.");
        }
    }
}
