using System.Collections.Frozen;

namespace Dateline.Stories.Dates;

/// <summary>The words of printed dates: months, weekdays and the labels before them.</summary>
internal static class DateWords
{
    private static readonly string[] MonthNames =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] WeekdayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly FrozenSet<string> Fillers = new[]
    {
        "published", "posted", "issued", "created", "released", "first", "last", "on", "at", "from", "date", "time", "of", "publication",
        "updated", "update", "modified", "edited", "revised", "the", "hrs", "hours", "h", "local", "by", "filed", "added", "day",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> NameParticles = new[]
    {
        "and", "in", "for", "of", "de", "da", "do", "del", "la", "van", "von", "der", "den", "bin", "ibn", "al", "el", "al-", "the",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> UpdateLabels =
        new[] { "updated", "update", "modified", "edited", "revised" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> CrawlLabels =
        new[] { "crawled", "retrieved", "fetched", "accessed" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>1 to 12 for a month's name or its abbreviation (at least three letters, <c>Sept</c> too); otherwise absent.</summary>
    public static int? Month(string word)
    {
        var bare = word.TrimEnd('.');
        return bare.Equals("sept", StringComparison.OrdinalIgnoreCase) ? 9 : Index(MonthNames, bare, bare.Length == 3);
    }

    /// <summary>1 (Monday) to 7 for a weekday's name or abbreviation; otherwise absent.</summary>
    public static int? Weekday(string word)
    {
        var bare = word.TrimEnd('.', ',');
        return Index(WeekdayNames, bare, bare.Length is 3 or 4);
    }

    /// <summary>Whether the word is a weekday's full name.</summary>
    public static bool IsWeekdayName(string word) => Index(WeekdayNames, word, false) is not null;

    /// <summary>Whether the word may stand beside a date without saying anything more.</summary>
    public static bool IsFiller(string word) => Fillers.Contains(word) || CrawlLabels.Contains(word);

    /// <summary>Whether the word stands in lower case inside or between names.</summary>
    public static bool IsNameParticle(string word) => NameParticles.Contains(word);

    /// <summary>What the word makes of the date after it; absent for other words.</summary>
    public static DateLabel? Label(string word) =>
        UpdateLabels.Contains(word) ? DateLabel.Updated : CrawlLabels.Contains(word) ? DateLabel.Crawled : null;

    private static int? Index(string[] names, string word, bool abbreviated)
    {
        var index = Array.FindIndex(names, n => abbreviated && word.Length >= 3
            ? n.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            : n.Equals(word, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }
}
