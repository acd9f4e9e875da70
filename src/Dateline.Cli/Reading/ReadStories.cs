using Dateline.Model;

namespace Dateline.Cli.Reading;

/// <summary>Opens what a request names and reads the records of the stories in it, one after the other.</summary>
internal delegate IAsyncEnumerable<Result<Record>> ReadStories(StoryRequest request, CancellationToken cancellation);
