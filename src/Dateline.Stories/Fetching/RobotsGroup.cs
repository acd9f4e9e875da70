namespace Dateline.Stories.Fetching;

/// <summary>What <c>robots.txt</c> says to one crawler, or to all.</summary>
internal sealed class RobotsGroup
{
    /// <summary>The rules, in the order of the file.</summary>
    public List<RobotsRule> Rules { get; } = [];

    /// <summary>The longest <c>Crawl-delay</c>; none in RFC 9309, but many sites ask for one.</summary>
    public TimeSpan? Delay { get; set; }

    /// <summary>Whether a <c>User-agent</c> line opened the group at all.</summary>
    public bool IsNamed { get; set; }
}
