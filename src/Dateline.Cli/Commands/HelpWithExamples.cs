using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Dateline.Cli.Commands;

/// <summary>The usual help, then commands to copy.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private const string Examples = """
        Examples:
          dateline read story.txt                             the record of one story, to be read
          dateline read story.txt --explain                   the same, with the rules behind each line
          dateline read story.html --format json              the record as JSON
          dateline read stories/ > records.jsonl              every story of a folder, one JSON line each
          dateline read a.txt b.txt https://example.org/c     several stories, in this order
          dateline read stories/ --fast > records.jsonl       the same in a fraction of the time, with more mistakes
          dateline times story.txt                            its times, and what was or will be then
          dateline times story.txt --format tml > story.tml   the same in TimeML
          dateline who story.txt                              its actors, what they hold, and the words for them
          dateline where story.txt                            its places, and whether each mention locates
          dateline parse story.txt                            its words, tags, trees and names in CoNLL-U
          dateline parse story.txt --format svg > trees.svg   a picture of its trees
          cat story.txt | dateline read - --published 2016-12-28T14:08+03:00 --zone Europe/Moscow

        Exit codes:
          0  every story was read
          1  a story could not be read; standard error says which and why
          2  the command line is wrong

        """;

    private readonly HelpAction _help = new() { MaxWidth = Terminal.PipedWidth };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(Examples);
        return ExitCode.Good;
    }
}
