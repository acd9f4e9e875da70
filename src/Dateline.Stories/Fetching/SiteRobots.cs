namespace Dateline.Stories.Fetching;

/// <summary>What is known of a site's <c>robots.txt</c>.</summary>
/// <param name="Rules">The rules; absent when the file could not be read, and then nothing of the site may be followed.</param>
/// <param name="Trouble">Why it could not be read.</param>
/// <param name="Until">When it has to be asked for again.</param>
internal sealed record SiteRobots(RobotsRules? Rules, string Trouble, DateTimeOffset Until);
