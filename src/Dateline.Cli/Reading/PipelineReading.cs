using System.Collections.Concurrent;
using Dateline.Language;
using Dateline.Model;
using Dateline.Stories;

namespace Dateline.Cli.Reading;

/// <summary>Reads stories through the pipeline of a mode, which is made when the first story has come.</summary>
internal sealed class PipelineReading(Stream input) : IDisposable
{
    private readonly Lock _making = new();
    private StoryFetcher? _fetcher;
    private readonly ConcurrentDictionary<ReadingMode, Pipeline> _pipelines = new();

    /// <summary>What the commands do with stories.</summary>
    public StoryWork Work => new(ReadAsync, ParseAsync);

    /// <summary>Fetches a story and reads its record.</summary>
    public async Task<Result<Record>> ReadAsync(StoryRequest request, CancellationToken cancellation)
    {
        var source = await FetchAsync(request, cancellation);
        return source.Succeeded ? PipelineOf(request).Read(Dated(source.Value, request)) : source.Problem;
    }

    /// <summary>Fetches a story and parses its sentences.</summary>
    public async Task<Result<Model.Reading>> ParseAsync(StoryRequest request, CancellationToken cancellation)
    {
        var source = await FetchAsync(request, cancellation);
        return source.Succeeded ? PipelineOf(request).Parse(Dated(source.Value, request)) : source.Problem;
    }

    public void Dispose() => _fetcher?.Dispose();

    private Task<Result<StorySource>> FetchAsync(StoryRequest request, CancellationToken cancellation) =>
        request.Address == StoryRequest.StandardInput
            ? StoryFetcher.ReadAsync(input, cancellation)
            : FetcherOf(request).FetchAsync(request.Address, cancellation);

    // The options are those of the run, so the first story's are every story's.
    private StoryFetcher FetcherOf(StoryRequest request)
    {
        lock (_making)
        {
            return _fetcher ??= new StoryFetcher(request.Fetching);
        }
    }

    private Pipeline PipelineOf(StoryRequest request) => _pipelines.GetOrAdd(request.Mode, Pipeline.Create);

    private static StorySource Dated(StorySource source, StoryRequest request) =>
        source with { Published = request.Published, Zone = request.Zone };
}
