using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using Dateline.Cli.Reading;

namespace Dateline.Cli.Commands;

/// <summary>The command <c>dateline</c>.</summary>
internal static class DatelineCommand
{
    private const string Name = "dateline";

    private const string Commands = "the commands are 'read', 'times', 'who', 'where' and 'parse'.";

    private const string Description =
        "Reads the wire and keeps the record: who met, said, agreed, denied or attacked; when and where; on whose word; "
        + "how certain; and what is due next.";

    /// <summary>Runs the command line <paramref name="arguments"/>.</summary>
    /// <returns>An exit code of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, StoryWork work)
    {
        var result = Build(terminal, work).Parse(arguments);
        if (result.Errors.Count > 0 && result.Action is not HelpWithExamples)
        {
            return await RefuseAsync(result, terminal.Error);
        }

        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        var code = await result.InvokeAsync(configuration, CancellationToken.None);
        await terminal.Output.FlushAsync();
        return code;
    }

    private static Command Build(Terminal terminal, StoryWork work)
    {
        var help = new HelpOption { Description = "Show this help.", Action = new HelpWithExamples(), Recursive = true };
        var version = new Option<bool>("--version") { Description = "Show the version.", Action = new ShowVersion() };
        return new Command(Name, Description)
        {
            ReadCommand.Build(terminal, work.Read),
            TimesCommand.Build(terminal, work.Times),
            WhoCommand.Build(terminal, work.Who),
            WhereCommand.Build(terminal, work.Where),
            ParseCommand.Build(terminal, work.Parse),
            help,
            version,
        };
    }

    /// <summary>What is wrong in one sentence, then where to find help.</summary>
    private static async Task<int> RefuseAsync(ParseResult result, TextWriter error)
    {
        var command = result.CommandResult.Command;
        var (path, wrong) = command.Name == Name
            ? (Name, NoCommand(result.UnmatchedTokens))
            : ($"{Name} {command.Name}", result.Errors[0].Message);
        await error.WriteLineAsync(wrong);
        await error.WriteLineAsync($"See '{path} --help'.");
        return ExitCode.BadUsage;
    }

    private static string NoCommand(IReadOnlyList<string> words) => words.Count == 0
        ? $"Say what to do: {Commands}"
        : $"'{words[0]}' is no command: {Commands}";

    /// <summary>The version of the command, as <c>--version</c> prints it.</summary>
    internal static string Version =>
        typeof(DatelineCommand).Assembly
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
