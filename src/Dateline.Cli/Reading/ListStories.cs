using Dateline.Model;

namespace Dateline.Cli.Reading;

/// <summary>Opens what a request names and lists something of the stories in it, one story after the other.</summary>
/// <typeparam name="T">What is listed of a story.</typeparam>
internal delegate IAsyncEnumerable<Result<T>> ListStories<T>(StoryRequest request, CancellationToken cancellation)
    where T : class;
