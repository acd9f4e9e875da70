using Dateline.Model;

namespace Dateline.Cli.Reading;

/// <summary>Opens what a request names and parses the sentences of the stories in it, one after the other.</summary>
internal delegate IAsyncEnumerable<Result<Model.Reading>> ParseStories(StoryRequest request, CancellationToken cancellation);
