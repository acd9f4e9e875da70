using System.Globalization;
using System.Text.RegularExpressions;
using Dateline.Stories.Dates;
using NodaTime;

namespace Dateline.Stories.Lines;

/// <summary>Knows the lines under a story in which its makers sign: initials, names, desks, sometimes with a date.</summary>
/// <example><c>(Reporting by Ana Costa; Editing by Omar Haddad)</c>; <c>AB/cd/NNA 0123 December 2016</c>; <c>Haddad reported from Doha, Qatar.</c></example>
internal static partial class SignOffReader
{
    /// <summary>The line as a sign-off with the agency and the dates in it; absent when it is none.</summary>
    public static Line? Read(Line line)
    {
        var initials = Initials().Match(line.Text);
        if (initials.Success)
        {
            return Signed(line, initials);
        }

        if (FirstPublished().Match(line.Text) is { Success: true } first && DateScanner.Find(first.Groups["date"].Value) is var (date, _, _))
        {
            return line with { Kind = LineKind.SignOff, Dates = new DateLine([date], []) };
        }

        return Makers().IsMatch(line.Text) || Biography().IsMatch(line.Text) || Names().IsMatch(line.Text) || Reported().IsMatch(line.Text)
            ? line with { Kind = LineKind.SignOff }
            : null;
    }

    private static Line? Signed(Line line, Match match)
    {
        var last = match.Groups["last"].Value;
        var rest = match.Groups["rest"].Value;
        var day = DateScanner.Find(rest);
        var month = day is null ? Month(rest) : null;
        return rest.Length > 0 && day is null && month is null ? null : line with
        {
            Kind = LineKind.SignOff,
            Value = last.Length > 2 && !last.Any(char.IsLower) ? last : null,
            Dates = rest.Length == 0 ? null : new DateLine(day is var (date, _, _) ? [date] : [], []) { Month = month },
        };
    }

    private static YearMonth? Month(string rest) =>
        MonthAndYear().Match(rest) is { Success: true } match && DateWords.Month(match.Groups["month"].Value) is { } month
            ? new YearMonth(int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), month)
            : null;

    [GeneratedRegex(@"^[\(\[]?[-–—*]?\s?(?:[Aa]dditional |[Ww]ith (?:additional )?)?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Tt]ranslated|[Cc]ompiling|Contributed|Written) (?:and \w+ )?by\b.{2,300}$|^[a-z]{2,4}(?:[-/][a-z]{2,4})+$|^\(?(?:[Bb]y .{2,60}, )?\S+@\S+\.[a-z]{2,8}\)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Makers();

    // "Ana Costa is a staff writer based in Oslo. Follow her at @costa." under a story, and nothing else in the line.
    [GeneratedRegex(@"^(?:About the author: )?\p{Lu}[\p{L}.'’\-]+(?: \p{Lu}[\p{L}.'’\-]*){1,3}(?: \(\S+@\S+\))? is (?:a|an|the) (?:\p{L}+[ -]){0,4}(?:reporter|writer|correspondent|editor|columnist|contributor|bureau chief|producer)\b[^.]{0,140}(?:\.|$)(?:[^.]{0,100}(?:@|[Ee]mail|[Ff]ollow|[Tt]witter).{0,100})?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Biography();

    [GeneratedRegex(@"^\p{L}{2,3}(?:\s?/\s?\p{L}{2,3})*\s?/\s?(?<last>\p{L}{2,5})(?:,? (?:\d{3,5} )?(?<rest>.{6,24}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    [GeneratedRegex(@"^\p{Lu}\. ?\p{Lu}[\p{L}'’\-]+(?:\s?/\s?\p{Lu}\. ?\p{Lu}[\p{L}'’\-]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}.'’\-]*|and|in|at|the|writers?|journalists?|reporters?|correspondents?|,|\s|[-–—])+ (?:contributed(?: reporting| to this (?:report|story|article))+[^.]{0,60}|reported from (?:\p{Lu}[\p{L}.'’\-]*,?|and|the|\s)+)\.?$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Reported();

    [GeneratedRegex(@"^This (?:report|story|article|dispatch) (?:by|from) .{2,60} was first published (?:on )?(?<date>.{6,30}?)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex FirstPublished();

    [GeneratedRegex(@"^(?<month>\p{Lu}[a-z]{2,8})\.?,? (?<year>\d{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndYear();
}
