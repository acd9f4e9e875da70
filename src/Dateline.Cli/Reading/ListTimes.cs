using Dateline.Model;

namespace Dateline.Cli.Reading;

/// <summary>Opens what a request names and lists the times of the stories in it, one after the other.</summary>
internal delegate IAsyncEnumerable<Result<TimeListing>> ListTimes(StoryRequest request, CancellationToken cancellation);
