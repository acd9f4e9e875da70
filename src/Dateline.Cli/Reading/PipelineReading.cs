using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
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
    public StoryWork Work => new()
    {
        Read = ReadAsync,
        Times = ListWith((pipeline, story) => pipeline.Times(story)),
        Who = ListWith((pipeline, story) => pipeline.Who(story)),
        Where = ListWith((pipeline, story) => pipeline.Where(story)),
        Parse = ParseAsync,
    };

    /// <summary>Opens a place and reads the records of the stories in it.</summary>
    public IAsyncEnumerable<Result<Record>> ReadAsync(StoryRequest request, CancellationToken cancellation) =>
        EachAsync<Record>(request, story => PipelineOf(request).Read(story), cancellation);

    /// <summary>Opens a place and parses the sentences of the stories in it.</summary>
    public IAsyncEnumerable<Result<Model.Reading>> ParseAsync(StoryRequest request, CancellationToken cancellation) =>
        EachAsync(request, story => PipelineOf(request).Parse(story), cancellation);

    public void Dispose() => _fetcher?.Dispose();

    private ListStories<T> ListWith<T>(Func<Pipeline, Story, T> list)
        where T : class =>
        (request, cancellation) => EachAsync<T>(request, story => list(PipelineOf(request), story), cancellation);

    private async IAsyncEnumerable<Result<T>> EachAsync<T>(StoryRequest request, Func<Story, Result<T>> use, [EnumeratorCancellation] CancellationToken cancellation)
        where T : class
    {
        var opened = await OpenAsync(request, cancellation);
        if (!opened.Succeeded)
        {
            yield return opened.Problem;
            yield break;
        }

        using var content = Dated(opened.Value, request);
        foreach (var story in PipelineOf(request).Stories(content))
        {
            cancellation.ThrowIfCancellationRequested();
            var (read, problem) = request.Follow && story.Succeeded ? await FollowedAsync(story.Value, request, cancellation) : (story, null);
            if (problem is not null)
            {
                yield return problem;
            }

            yield return read.Succeeded ? use(read.Value) : read.Problem;
        }
    }

    private Task<Result<StoryInput>> OpenAsync(StoryRequest request, CancellationToken cancellation) =>
        request.Address == StoryRequest.StandardInput
            ? Task.FromResult<Result<StoryInput>>(new StoryInput { Content = input })
            : FetcherOf(request).OpenAsync(request.Address, cancellation);

    // The page that an item of a feed links to says more than the item; when it cannot be had, the item stays.
    private async Task<(Result<Story> Story, Problem? Problem)> FollowedAsync(Story item, StoryRequest request, CancellationToken cancellation)
    {
        if (item.Uri is not { } address || address == request.Address || !address.StartsWith("http", StringComparison.Ordinal))
        {
            return (item, null);
        }

        var opened = await FetcherOf(request).FollowAsync(address, cancellation);
        if (!opened.Succeeded)
        {
            return (item, opened.Problem);
        }

        using var page = Dated(opened.Value, request with { Published = request.Published ?? item.Published });
        var read = PipelineOf(request).Stories(page).FirstOrDefault();
        return read is { Succeeded: true } ? (read, null) : (item, read?.Problem);
    }

    // The options are those of the run, so the first story's are every story's.
    private StoryFetcher FetcherOf(StoryRequest request)
    {
        lock (_making)
        {
            return _fetcher ??= new StoryFetcher(request.Fetching);
        }
    }

    private Pipeline PipelineOf(StoryRequest request) => _pipelines.GetOrAdd(request.Mode, Pipeline.Create);

    private static StoryInput Dated(StoryInput opened, StoryRequest request) => new()
    {
        Content = opened.Content,
        Uri = opened.Uri,
        ContentType = opened.ContentType,
        Published = request.Published,
        Zone = request.Zone,
    };
}
