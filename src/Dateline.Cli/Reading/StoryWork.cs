namespace Dateline.Cli.Reading;

/// <summary>What the commands do with stories.</summary>
/// <param name="Read">Reads the record of a story.</param>
/// <param name="Times">Lists the times of a story.</param>
/// <param name="Parse">Parses the sentences of a story.</param>
internal sealed record StoryWork(ReadStories Read, ListTimes Times, ParseStories Parse);
