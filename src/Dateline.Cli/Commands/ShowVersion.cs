using System.CommandLine;
using System.CommandLine.Invocation;

namespace Dateline.Cli.Commands;

/// <summary>Prints <c>dateline 0.1.0</c>.</summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"dateline {DatelineCommand.Version}");
        return ExitCode.Good;
    }
}
