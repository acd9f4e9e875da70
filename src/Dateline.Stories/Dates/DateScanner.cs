using System.Globalization;
using System.Text.RegularExpressions;

namespace Dateline.Stories.Dates;

/// <summary>Finds a day printed in any of the usual orders.</summary>
/// <example><c>December 28</c>, <c>28 Dec 2016</c>, <c>Dec. 28, 2016</c>, <c>28th December 2016</c>, <c>2016-12-28</c>, <c>28.12.2016</c>, <c>28/12/2016</c>.</example>
internal static partial class DateScanner
{
    /// <summary>The first day in the text and the place where it stands.</summary>
    /// <remarks><c>03/04/2016</c> is the third of April, and marked as open: an American publisher means the fourth of March.</remarks>
    public static (PrintedDate Date, int Start, int End)? Find(string text)
    {
        foreach (var (regex, order) in Orders())
        {
            for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            {
                if (Read(match, order) is { } date)
                {
                    return (date, match.Index, match.Index + match.Length);
                }
            }
        }

        return null;
    }

    /// <summary>The day that begins exactly at <paramref name="start"/>.</summary>
    public static (PrintedDate Date, int End)? At(string text, int start)
    {
        const int Longest = 24;
        var window = text.Substring(start, Math.Min(Longest, text.Length - start));
        return Find(window) is { Start: 0 } found ? (found.Date, start + found.End) : null;
    }

    private static IEnumerable<(Regex Regex, DateOrder Order)> Orders() =>
    [
        (YearFirst(), DateOrder.Numbers),
        (DayFirst(), DateOrder.Words),
        (MonthFirst(), DateOrder.Words),
        (Numbers(), DateOrder.Numbers),
    ];

    private static PrintedDate? Read(Match match, DateOrder order)
    {
        int? year = match.Groups["year"] is { Success: true } y ? Number(y) : null;
        var day = Number(match.Groups["day"]);
        if (order == DateOrder.Words)
        {
            return DateWords.Month(match.Groups["month"].Value) is { } named ? PrintedDate.Of(year, named, day) : null;
        }

        var month = Number(match.Groups["month"]);
        var open = match.Groups["slash"] is { Success: true, Value: "/" } && day <= 12 && month <= 12 && day != month;
        return (month > 12 ? PrintedDate.Of(year, day, month) : PrintedDate.Of(year, month, day)) is { } date
            ? date with { IsOrderOpen = open }
            : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?=\b|T)", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\b(?<!\d[:.])(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<month>[A-Za-z]{3,9})\b\.?(?:[,،]?[ -](?<year>\d{4})\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\b(?<month>[A-Za-z]{3,9})\.? ?(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?![:.]\d\d)(?:[,،]? (?<year>\d{4})\b(?!:))?", RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\b(?<day>\d{1,2})(?<slash>[./-])(?<month>\d{1,2})\k<slash>(?<year>\d{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
