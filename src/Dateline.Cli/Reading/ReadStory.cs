using Dateline.Model;

namespace Dateline.Cli.Reading;

/// <summary>Fetches one story and reads its record.</summary>
internal delegate Task<Result<Record>> ReadStory(StoryRequest request, CancellationToken cancellation);
