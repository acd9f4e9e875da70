using System.CommandLine;
using Dateline.Stories;

namespace Dateline.Cli.Commands;

/// <summary>The options <c>--allow-local</c> and <c>--memory</c>: how addresses are fetched.</summary>
internal sealed class FetchingOptions
{
    private readonly Option<bool> _allowLocal = new("--allow-local")
    {
        Description = "Also fetch from addresses on this machine and in private networks.",
    };

    private readonly Option<string?> _memory = new("--memory")
    {
        Description = "Remember versions of feeds in FILE and read only what changed.",
        HelpName = "FILE",
    };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_allowLocal);
        command.Options.Add(_memory);
    }

    /// <summary>What was asked.</summary>
    public FetchOptions Of(ParseResult result) => FetchOptions.Default with
    {
        AllowLocal = result.GetValue(_allowLocal),
        MemoryFile = result.GetValue(_memory),
    };
}
