using Dateline.Model;

namespace Dateline.Cli.Reading;

/// <summary>One run over stories: each in turn, what was read of it out, its problem for the end.</summary>
/// <typeparam name="T">What is read of a story.</typeparam>
/// <param name="terminal">Where problems are told.</param>
/// <param name="read">Reads a story.</param>
/// <param name="write">Writes what was read.</param>
internal sealed class StoryRun<T>(Terminal terminal, Func<StoryRequest, CancellationToken, Task<Result<T>>> read, Action<T> write)
    where T : class
{
    private readonly List<Problem> _problems = [];

    /// <summary>Reads all that was asked for.</summary>
    /// <returns>An exit code of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(StoryList list, Func<string, StoryRequest> request, CancellationToken cancellation)
    {
        _problems.AddRange(list.Problems);
        try
        {
            await ReadAllAsync(list, request, cancellation);
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
                Keep(await ReadOneAsync(request(address), cancellation));
                advance();
            }
        });

    private async Task<Result<T>> ReadOneAsync(StoryRequest request, CancellationToken cancellation)
    {
        try
        {
            return await read(request, cancellation);
        }
#pragma warning disable CA1031 // A fault in one story must not cost the others; it is told, not swallowed.
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
        if (failures > 0 && list.IsBatch)
        {
            var places = list.Addresses.Count + list.Problems.Count;
            terminal.Error.WriteLine(FormattableString.Invariant($"{failures} of {places} failed:"));
        }

        foreach (var problem in _problems)
        {
            terminal.Error.WriteLine(problem.ToString());
        }
    }
}
