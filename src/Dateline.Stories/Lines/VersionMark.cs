using System.Text.RegularExpressions;

namespace Dateline.Stories.Lines;

/// <summary>The mark of the version that agencies print before a headline.</summary>
/// <example><c>UPDATE 2-Envoys meet in Oslo</c>; <c>(2nd LD) Envoys meet in Oslo</c>; <c>Refile: Envoys meet in Oslo</c>.</example>
internal static partial class VersionMark
{
    /// <summary>The headline without the mark, and the mark; no mark when the headline has none.</summary>
    public static (string Headline, string? Mark) Cut(string headline)
    {
        var length = Before().Match(headline).Length;
        return length == 0 ? (headline, null) : (headline[length..], headline[..length].Trim());
    }

    [GeneratedRegex(@"^(?:(?:UPDATE|WRAPUP|CORRECTED|CORRECTION|REFILE|RPT|REPEAT|EXCLUSIVE|BREAKING|URGENT|LEAD|RECAP|ADVISORY|\d+(?:ST|ND|RD|TH|st|nd|rd|th) LD|\(?LEAD\)?|Update|Urgent|Refile|Corrected|Wrapup)(?:\s?\d+)?(?:\s?\(Official\))?\s?[-–—:]+\s*|\[(?:LEAD|Lead|UPDATE|Update)\]\s*|\((?:LEAD|\d+(?:st|nd|rd|th) LD|URGENT)\)\s*)+(?=\p{Lu})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Before();
}
