using System.Collections.Frozen;

namespace Dateline.Stories.Dates;

/// <summary>The day of publication that some sites print behind a headline: <c>Envoys meet in Oslo 28/12/2016</c>.</summary>
/// <remarks>A day with its year, in figures or behind a mark, and no preposition before it: "agree on truce by 28.12.2016" tells
/// the day of the truce.</remarks>
internal static class TrailingDate
{
    private const int LongestDate = 20;
    private const string Marks = "|–—-(·•,";

    private static readonly FrozenSet<string> Prepositions =
        new[] { "on", "by", "until", "till", "from", "of", "since", "to", "before", "after", "for", "and", "in", "at", "dated", "between", "through" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words before the date, and the date; absent when the text ends in none.</summary>
    public static (string Before, PrintedDate Date)? Of(string text)
    {
        var end = text.TrimEnd(')', ']').Length;
        for (var at = Math.Max(1, end - LongestDate); at < end; at++)
        {
            if ((text[at - 1] is ' ' or '(') && DateScanner.At(text[..end], at) is var (date, stop) && stop == end)
            {
                return Rest(text, at) is { } rest && date.Year is not null ? (rest, date) : null;
            }
        }

        return null;
    }

    private static string? Rest(string text, int at)
    {
        var before = text[..at].TrimEnd();
        var marked = before.Length > 0 && Marks.Contains(before[^1], StringComparison.Ordinal);
        var rest = before.TrimEnd([.. Marks, ' ']);
        var last = rest[(rest.LastIndexOf(' ') + 1)..];
        var stands = (marked && !before.EndsWith(',')) || char.IsAsciiDigit(text[at]) && !text.AsSpan(at).ContainsAnyInRange('A', 'z');
        return stands && rest.Length > 0 && !Prepositions.Contains(last) ? rest : null;
    }
}
