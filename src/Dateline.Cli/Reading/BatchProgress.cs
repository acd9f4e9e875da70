using Spectre.Console;

namespace Dateline.Cli.Reading;

/// <summary>A progress bar on the error stream, gone when the work is done.</summary>
internal static class BatchProgress
{
    /// <summary>Does <paramref name="work"/>, which calls its argument after each story.</summary>
    public static Task RunAsync(Terminal terminal, StoryList list, Func<Action, Task> work) =>
        terminal.Progress && list.IsBatch
            ? Bar(terminal.Error).StartAsync(context => Watched(context, list.Addresses.Count, work))
            : work(() => { });

    private static Task Watched(ProgressContext context, int stories, Func<Action, Task> work)
    {
        var task = context.AddTask("Reading stories", maxValue: Math.Max(1, stories));
        return work(() => task.Increment(1));
    }

    private static Progress Bar(TextWriter error)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(error),
        });
        return console.Progress().AutoClear(true).Columns(
            new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
    }
}
