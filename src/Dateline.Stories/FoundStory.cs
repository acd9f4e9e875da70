namespace Dateline.Stories;

/// <summary>A story taken out of a feed, an exchange format or an archive, before dates are resolved and the body is sifted.</summary>
/// <param name="Draft">What it tells.</param>
/// <param name="About">Where it came from, as its story will tell; the bytes in it may be empty.</param>
internal sealed record FoundStory(StoryDraft Draft, StorySource About);
