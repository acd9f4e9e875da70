using Dateline.Model;

namespace Dateline.Cli.Reading;

/// <summary>One run over stories: each in turn, what was read of it out, its problem for the end.</summary>
/// <typeparam name="T">What is read of a story.</typeparam>
/// <param name="terminal">Where problems are told.</param>
/// <param name="read">Reads the stories of a place.</param>
/// <param name="write">Writes what was read of a story.</param>
/// <param name="finish">Writes what was held back.</param>
internal sealed class StoryRun<T>(Terminal terminal, Func<StoryRequest, CancellationToken, IAsyncEnumerable<Result<T>>> read, Action<T> write, Action? finish = null)
    where T : class
{
    private readonly List<Problem> _problems = [];
    private int _written;

    /// <summary>Reads all that was asked for.</summary>
    /// <returns>An exit code of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(StoryList list, Func<string, StoryRequest> request, CancellationToken cancellation)
    {
        _problems.AddRange(list.Problems);
        try
        {
            await ReadAllAsync(list, request, cancellation);
            finish?.Invoke();
            Report(list);
            return _problems.TrueForAll(problem => problem.IsNotice) ? ExitCode.Good : ExitCode.BadInput;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            Report(list);
            await terminal.Error.WriteLineAsync("Stopped before the end.");
            return ExitCode.Interrupted;
        }
        catch (IOException failure) when (StandardOutput.IsClosedPipe(failure))
        {
            return ExitCode.PipeClosed;
        }
        catch (IOException failure)
        {
            await terminal.Error.WriteLineAsync(CommandProblems.CannotWrite(failure).ToString());
            return ExitCode.BadInput;
        }
    }

    private Task ReadAllAsync(StoryList list, Func<string, StoryRequest> request, CancellationToken cancellation) =>
        BatchProgress.RunAsync(terminal, list, async advance =>
        {
            foreach (var address in list.Addresses)
            {
                cancellation.ThrowIfCancellationRequested();
                await ReadPlaceAsync(request(address), cancellation);
                advance();
            }
        });

    private async Task ReadPlaceAsync(StoryRequest request, CancellationToken cancellation)
    {
        await using var stories = read(request, cancellation).GetAsyncEnumerator(cancellation);
        while (await NextAsync(stories, request) is { } next)
        {
            Keep(next);
        }
    }

    private static async Task<Result<T>?> NextAsync(IAsyncEnumerator<Result<T>> stories, StoryRequest request)
    {
        try
        {
            return await stories.MoveNextAsync() ? stories.Current : null;
        }
#pragma warning disable CA1031 // A fault in one place must not cost the others; it is told, not swallowed.
        catch (Exception fault) when (fault is not OperationCanceledException and not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return CommandProblems.Fault(request.Address, fault);
        }
    }

    private void Keep(Result<T> result)
    {
        if (result.Succeeded)
        {
            _written++;
            write(result.Value);
        }
        else
        {
            _problems.Add(result.Problem);
        }
    }

    private void Report(StoryList list)
    {
        var failures = _problems.Count(problem => !problem.IsNotice);
        var asked = Math.Max(_written + failures, list.Addresses.Count + list.Problems.Count);
        if (failures > 0 && (list.IsBatch || asked > 1))
        {
            terminal.Error.WriteLine(FormattableString.Invariant($"{failures} of {asked} failed:"));
        }

        foreach (var problem in _problems)
        {
            terminal.Error.WriteLine(problem.ToString());
        }
    }
}
