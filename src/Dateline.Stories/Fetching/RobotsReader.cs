using System.Buffers;
using System.Globalization;

namespace Dateline.Stories.Fetching;

/// <summary>Reads the lines of a <c>robots.txt</c> one by one.</summary>
/// <param name="crawler">The product token of the crawler whose groups are kept.</param>
internal sealed class RobotsReader(string crawler)
{
    private const int LongestPattern = 2_048;
    private const double MostSeconds = 86_400;

    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_");

    private readonly List<RobotsGroup> _addressed = [];
    private bool _isNaming;

    /// <summary>What is said to the crawler.</summary>
    public RobotsGroup Own { get; } = new();

    /// <summary>What is said to all.</summary>
    public RobotsGroup Everyone { get; } = new();

    /// <summary>Takes the next line. Lines of other kinds, such as <c>Sitemap</c>, end no group.</summary>
    public void Read(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf('#');
        var told = (comment < 0 ? line : line[..comment]).Trim("\uFEFF \t");
        var colon = told.IndexOf(':');
        if (colon < 0)
        {
            return;
        }

        var value = told[(colon + 1)..].Trim().ToString();
        switch (told[..colon].Trim().ToString().ToUpperInvariant())
        {
            case "USER-AGENT": Name(value); break;
            case "ALLOW": Rule(value, allows: true); break;
            case "DISALLOW": Rule(value, allows: false); break;
            case "CRAWL-DELAY": Wait(value); break;
        }
    }

    private void Name(string value)
    {
        if (!_isNaming)
        {
            _addressed.Clear();
        }

        _isNaming = true;
        if ((value == "*" ? Everyone : IsCrawler(value) ? Own : null) is { } group)
        {
            group.IsNamed = true;
            _addressed.Add(group);
        }
    }

    private void Rule(string pattern, bool allows)
    {
        _isNaming = false;
        if (pattern.Length is 0 or > LongestPattern)
        {
            return;
        }

        foreach (var group in _addressed.Distinct())
        {
            group.Rules.Add(new RobotsRule(pattern, allows));
        }
    }

    private void Wait(string value)
    {
        if (!double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            || !(seconds >= 0))
        {
            return;
        }

        var delay = TimeSpan.FromSeconds(Math.Min(seconds, MostSeconds));
        foreach (var group in _addressed)
        {
            group.Delay = group.Delay is { } longer && longer > delay ? longer : delay;
        }
    }

    // Sites write "dateline/1.0" where the token alone was meant.
    private bool IsCrawler(string value)
    {
        var length = value.AsSpan().IndexOfAnyExcept(TokenCharacters);
        return crawler.AsSpan().Equals(length < 0 ? value : value.AsSpan(0, length), StringComparison.OrdinalIgnoreCase);
    }
}
