namespace Dateline.Stories.Fetching;

/// <summary>What a site's <c>robots.txt</c> says to this program (RFC 9309).</summary>
/// <remarks>The groups that name the program, joined; without one, those that speak to all (<c>*</c>). The longest pattern that matches
/// decides; of two equally long ones the allowing one. Without a match, and for <c>/robots.txt</c> itself, a path is allowed.</remarks>
internal sealed class RobotsRules
{
    private const string RobotsFile = "/robots.txt";

    private readonly List<RobotsRule> _rules;

    private RobotsRules(List<RobotsRule> rules, TimeSpan? delay) => (_rules, Delay) = (rules, delay);

    /// <summary>The rules of a site that has none.</summary>
    public static RobotsRules AllowingAll { get; } = new([], null);

    /// <summary>The time that the site asks for between two requests.</summary>
    public TimeSpan? Delay { get; }

    /// <summary>The rules for a crawler in the text of a <c>robots.txt</c>; lines that say nothing are passed over.</summary>
    /// <param name="text">The file; any text will do.</param>
    /// <param name="crawler">The product token of the crawler, compared without regard to case.</param>
    public static RobotsRules Parse(string text, string crawler)
    {
        var reader = new RobotsReader(crawler);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            reader.Read(line);
        }

        var group = reader.Own.IsNamed ? reader.Own : reader.Everyone;
        return new RobotsRules(group.Rules, group.Delay);
    }

    /// <summary>Whether the crawler may fetch the address, of which only path and query matter.</summary>
    public bool Allow(Uri address)
    {
        if (address.AbsolutePath == RobotsFile)
        {
            return true;
        }

        var path = RobotsPath.OfAddress(address);
        var deciding = _rules.Where(rule => rule.Matches(path)).OrderByDescending(rule => rule.Length).ThenByDescending(rule => rule.Allows).FirstOrDefault();
        return deciding?.Allows ?? true;
    }
}
