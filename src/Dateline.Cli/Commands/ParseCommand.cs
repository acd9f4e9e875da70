using System.CommandLine;
using Dateline.Cli.Reading;
using Dateline.Cli.Trees;
using Dateline.Language;
using Dateline.Model;
using Dateline.Stories;

namespace Dateline.Cli.Commands;

/// <summary>The command <c>dateline parse</c>.</summary>
internal static class ParseCommand
{
    private const string Conllu = "conllu";
    private const string Svg = "svg";

    public static Command Build(Terminal terminal, ParseStories parse)
    {
        var places = StoryPlaces.Argument();
        var format = new Option<string>("--format")
        {
            Description = "How to write: conllu (CoNLL-U, the format of treebanks) or svg (a picture of the trees).",
            HelpName = "conllu|svg",
            DefaultValueFactory = _ => Conllu,
        };
        format.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value is not (Conllu or Svg))
            {
                result.AddError($"'{token.Value}' is no format: give conllu or svg.");
            }
        });
        var fast = FastMode.Option();
        var command = new Command("parse", "Print the words, tags, trees and names of stories.") { places, format, fast };
        var fetching = new FetchingOptions();
        fetching.AddTo(command);
        command.SetAction((result, cancellation) => RunAsync(
            terminal,
            new StoryRun<Model.Reading>(terminal, (request, stop) => parse(request, stop), Writer(terminal, result.GetRequiredValue(format))),
            (result.GetRequiredValue(places), Request(FastMode.Of(result.GetValue(fast)), fetching.Of(result)), result.GetRequiredValue(format)),
            cancellation));
        return command;
    }

    private static Action<Model.Reading> Writer(Terminal terminal, string format) => reading =>
        terminal.Output.Write(format == Svg ? new TreePicture(reading).Write() : ConlluText.Write(reading));

    private static Func<string, StoryRequest> Request(ReadingMode mode, FetchOptions fetching) =>
        address => new StoryRequest(address, Published: null, Zone: null, mode) { Fetching = fetching };

    private static Task<int> RunAsync(
        Terminal terminal, StoryRun<Model.Reading> run, (string[] Places, Func<string, StoryRequest> Request, string Format) asked, CancellationToken cancellation)
    {
        var list = StoryList.Of(asked.Places);
        if (asked.Format == Svg && list.Addresses.Count > 1)
        {
            terminal.Error.WriteLine("A picture shows one story: name one file.");
            return Task.FromResult(ExitCode.BadUsage);
        }

        return run.RunAsync(list, asked.Request, cancellation);
    }
}
