using System.CommandLine;
using System.CommandLine.Parsing;
using Dateline.Cli.Reading;

namespace Dateline.Cli.Commands;

/// <summary>The command <c>dateline read</c>.</summary>
internal static class ReadCommand
{
    public static Command Build(Terminal terminal, ReadStory read)
    {
        var places = new Argument<string[]>("stories")
        {
            Description = "Files, folders or web addresses of stories, or - for standard input.",
            HelpName = "FILE|FOLDER|URL|-",
            Arity = ArgumentArity.OneOrMore,
        };
        places.Validators.Add(CheckPlaces);
        var format = FormatOption();
        var zone = AssumedZone.Option();
        var published = AssumedPublication.Option(zone);
        var explain = new Option<bool>("--explain") { Description = "Show under each line of text the rules that made it." };
        var command = new Command("read", "Read stories and print their records.")
        {
            places, format, published, zone, explain,
        };
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

    /// <summary>Refuses a second <c>-</c>, and options that do not exist: the parser takes them for stories.</summary>
    private static void CheckPlaces(ArgumentResult places)
    {
        var dashes = places.Tokens.Where(token => token.Value.StartsWith('-')).Select(token => token.Value).ToArray();
        if (dashes.FirstOrDefault(word => word != StoryRequest.StandardInput) is { } unknown)
        {
            places.AddError($"'{unknown}' is no option: for a file of that name write ./{unknown}.");
        }
        else if (dashes.Length > 1)
        {
            places.AddError("Standard input (-) can be read only once.");
        }
    }
}
