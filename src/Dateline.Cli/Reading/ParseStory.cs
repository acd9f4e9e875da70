using Dateline.Model;

namespace Dateline.Cli.Reading;

/// <summary>Fetches one story and parses its sentences.</summary>
internal delegate Task<Result<Model.Reading>> ParseStory(StoryRequest request, CancellationToken cancellation);
