using Dateline.Model;

namespace Dateline.Cli.Reading;

/// <summary>One run of <c>dateline read</c>: each story in turn, its record out, its problem for the end.</summary>
internal sealed class ReadRun(Terminal terminal, ReadStory read)
{
    private readonly List<Problem> _problems = [];

    /// <summary>Reads all that was asked for.</summary>
    /// <returns>An exit code of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(ReadOptions options, CancellationToken cancellation)
    {
        var list = StoryList.Of(options.Places);
        _problems.AddRange(list.Problems);
        try
        {
            await ReadAllAsync(list, options, cancellation);
            Report(list);
            return _problems.Count == 0 ? ExitCode.Good : ExitCode.BadInput;
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

    private Task ReadAllAsync(StoryList list, ReadOptions options, CancellationToken cancellation)
    {
        var writer = new RecordWriter(terminal, Format(options.Format, list.IsBatch), options.Explain);
        return BatchProgress.RunAsync(terminal, list, async advance =>
        {
            foreach (var address in list.Addresses)
            {
                cancellation.ThrowIfCancellationRequested();
                var request = new StoryRequest(address, options.Published, options.Zone);
                Keep(await ReadOneAsync(request, cancellation), writer);
                advance();
            }
        });
    }

    /// <summary>Text for one story and lines for several, unless asked otherwise.</summary>
    /// <remarks>Several records are never one JSON text.</remarks>
    private static OutputFormat Format(OutputFormat? asked, bool batch) => (asked, batch) switch
    {
        (null, true) or (OutputFormat.Json, true) => OutputFormat.JsonLines,
        (null, false) => OutputFormat.Text,
        _ => asked.Value,
    };

    private async Task<Result<Record>> ReadOneAsync(StoryRequest request, CancellationToken cancellation)
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

    private void Keep(Result<Record> result, RecordWriter writer)
    {
        if (result.Succeeded)
        {
            writer.Write(result.Value);
        }
        else
        {
            _problems.Add(result.Problem);
        }
    }

    private void Report(StoryList list)
    {
        if (_problems.Count > 0 && list.IsBatch)
        {
            var places = list.Addresses.Count + list.Problems.Count;
            terminal.Error.WriteLine(FormattableString.Invariant($"{_problems.Count} of {places} failed:"));
        }

        foreach (var problem in _problems)
        {
            terminal.Error.WriteLine(problem.ToString());
        }
    }
}
