using Dateline.Model;
using Dateline.Stories;

namespace Dateline.Cli.Reading;

/// <summary>Reads stories through the pipeline, which is made when the first story has come.</summary>
internal sealed class PipelineReading(Stream input) : IDisposable
{
    private readonly StoryFetcher _fetcher = new();
    private readonly Lazy<Pipeline> _pipeline = new(Pipeline.Create);

    /// <summary>Fetches a story and reads its record.</summary>
    public async Task<Result<Record>> ReadAsync(StoryRequest request, CancellationToken cancellation)
    {
        var source = request.Address == StoryRequest.StandardInput
            ? await StoryFetcher.ReadAsync(input, cancellation)
            : await _fetcher.FetchAsync(request.Address, cancellation);
        return source.Succeeded
            ? _pipeline.Value.Read(source.Value with { Published = request.Published, Zone = request.Zone })
            : source.Problem;
    }

    public void Dispose() => _fetcher.Dispose();
}
