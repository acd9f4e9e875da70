using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Dateline.Stories.Dates;

/// <summary>Reads a line that is nothing but a date with its time, zone, labels and perhaps a place.</summary>
/// <example><c>December 28, 14:08 UTC+3 MOSCOW</c>; <c>Published: 28 Dec 2016 14:08 GMT | Updated: 28 Dec 2016 15:20 GMT</c>;
/// <c>Ana Costa, Omar Haddad | 28.12.2016 - Update : 29.12.2016</c>.</example>
/// <remarks>A sentence that holds a date is no date line: words in lower case that are no label of a date give it away, and so
/// do capitalised words beside a bare day without year, time or label.</remarks>
internal sealed partial class DateLineReader(ZoneTable zones)
{
    private const int LongestLine = 200;
    private const int MostOtherWords = 4;
    private const int MostNameWords = 12;
    private const int MostLabelWords = 2;

    /// <summary>The line's dates; absent when the line is anything else.</summary>
    public DateLine? Read(string line)
    {
        if (line.Length > LongestLine || !line.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var dates = new List<PrintedDate>();
        var rest = new List<string>();
        foreach (var part in Parts().Split(line))
        {
            if (part.Trim() is { Length: > 0 } trimmed && !ReadPart(trimmed, dates, rest))
            {
                return null;
            }
        }

        return dates.Count == 0 ? null : new DateLine([.. dates], [.. rest]);
    }

    /// <summary>A machine's date: ISO 8601 or RFC 2822, as in JSON-LD and meta elements.</summary>
    public PrintedDate? ReadValue(string value) => Read(value.Trim())?.Dates[0];

    private bool ReadPart(string part, List<PrintedDate> dates, List<string> rest)
    {
        if (DateScanner.Find(part) is not var (date, start, end))
        {
            return ReadRest(part, dates, rest);
        }

        var before = part[..start];
        var (time, zone, after) = Clock(part[end..]);
        if (time is null)
        {
            (time, zone, before) = Clock(before);
        }

        var words = Words(before + " " + after);
        var (named, others) = Sort(words);
        var label = words.Select(DateWords.Label).FirstOrDefault(l => l is not null) ?? DateLabel.Published;
        var bare = date.Year is null && time is null && !words.Any(DateWords.IsFiller);
        if (others.Count > MostOtherWords || others.Exists(w => !char.IsUpper(w[0]) && !char.IsDigit(w[0])) || (bare && others.Count > 0))
        {
            return false;
        }

        dates.Add(date with { Label = label, Time = time, Zone = zone ?? named });
        rest.AddRange(new[] { before, after }.Select(side => string.Join(' ', Sort(Words(side)).Others)).Where(side => side.Length > 0));
        return true;
    }

    // The time may stand in a part of its own: "05 June 2015 | 17:40".
    private bool ReadRest(string part, List<PrintedDate> dates, List<string> rest)
    {
        var (time, zone, after) = Clock(part);
        var (named, others) = Sort(Words(after));
        if (time is not null && dates.Count > 0 && dates[^1].Time is null)
        {
            dates[^1] = dates[^1] with { Time = time, Zone = zone ?? named };
        }

        if (others.Count > 0)
        {
            rest.Add(part);
        }

        return time is not null ? others.Count == 0 : IsLabelOrNames(part);
    }

    // A headline beside a date is no label: it has verbs, and they are in lower case.
    private static bool IsLabelOrNames(string part)
    {
        var words = Words(part);
        return char.IsUpper(part[0])
            && (words.Length <= MostLabelWords
                || (words.Length <= MostNameWords && Array.TrueForAll(words, w => char.IsUpper(w[0]) || DateWords.IsNameParticle(w))));
    }

    private static string[] Words(string text) => [.. WordRun().Matches(text).Select(m => m.Value)];

    private (PrintedZone? Zone, List<string> Others) Sort(string[] words)
    {
        PrintedZone? zone = null;
        var others = new List<string>();
        for (var i = 0; i < words.Length; i++)
        {
            if (zones.Named(words.AsSpan(i)) is var (found, count))
            {
                zone ??= found;
                i += count - 1;
            }
            else if (!DateWords.IsFiller(words[i]) && DateWords.Weekday(words[i]) is null)
            {
                others.Add(words[i]);
            }
        }

        return (zone, others);
    }

    private static (LocalTime? Time, PrintedZone? Zone, string Remainder) Clock(string text)
    {
        var match = ClockTime().Match(text);
        if (!match.Success || Time(match) is not { } time)
        {
            return (null, null, text);
        }

        var zone = match.Groups["zone"] is { Success: true } printed ? ZoneTable.Offset(printed.Value) : null;
        var rest = text[..match.Index].TrimEnd('T') + " " + text[(match.Index + match.Length)..];
        return (time, zone, rest);
    }

    private static LocalTime? Time(Match match)
    {
        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true } m ? int.Parse(m.ValueSpan, CultureInfo.InvariantCulture) : 0;
        var second = match.Groups["second"] is { Success: true } s ? int.Parse(s.ValueSpan, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value;
        if (half.Length > 0 && hour is >= 1 and <= 12)
        {
            hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        }

        return hour < 24 && minute < 60 && second < 60 ? new LocalTime(hour, minute, second) : null;
    }

    [GeneratedRegex(@"\s*[|•·]\s*|\s+[-–—/]\s+(?=Updated?\b|Last|Modified|Published|Posted)|(?:[,;]?\s+|\s*[\[(]\s*|(?<=\d|GMT|UTC))(?=(?:Last )?(?:Updated|Update:|Modified)(?!\p{Ll}))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"(?<![\d:])(?:(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?)\s*(?<half>[ap]\.?m\b\.?)?|(?<hour>\d{1,2})\s*(?<half>[ap]\.?m\b\.?)|(?<hour>\d{2})(?<minute>\d{2})(?=\s*(?:hrs?|hours|GMT|UTC)))(?:\s*\(?(?<zone>(?:UTC|GMT)(?:\s*[+\-−–]\s*\d{1,2}(?::?\d{2})?)?|[+\-−]\d{2}:?\d{2}|Z\b)\)?)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ClockTime();

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d.'’&]*", RegexOptions.CultureInvariant)]
    private static partial Regex WordRun();
}
