using System.Collections.Frozen;
using Dateline.Stories.Agencies;
using Dateline.Stories.Dates;

namespace Dateline.Stories.Datelines;

/// <summary>Lays one form over the head of one paragraph. Made for one match, then thrown away.</summary>
internal sealed class FormMatcher(DatelineForm form, string text, AgencyTable agencies, FrozenSet<string> notPlaces)
{
    private const int LongestDateline = 140;
    private const int LongestAgency = 40;
    private const string Dashes = "-–—−_‒―";
    private const string Openers = "\"“‘'«([`";

    private DatelineMatch _match = new() { Form = form.Id };

    /// <summary>The dateline, if the form fits and text follows it as text follows a dateline.</summary>
    public DatelineMatch? Match() => Match(0, 0) is { } end && IsHead(end) ? _match with { End = end } : null;

    private int? Match(int part, int at)
    {
        if (part == form.Parts.Count)
        {
            return at;
        }

        if (at > LongestDateline)
        {
            return null;
        }

        var start = part == 0 || at >= text.Length || text[at] != ' ' ? at : at + 1;
        return form.Parts[part].Kind switch
        {
            FormPartKind.Mark => start < text.Length && text[start] == form.Parts[part].Mark ? Match(part + 1, start + 1) : null,
            FormPartKind.Dash => Dash(part, start),
            FormPartKind.Place => Place(part, start),
            FormPartKind.Date => Date(part, start),
            FormPartKind.Weekday => Weekday(part, start),
            _ => Agency(part, start),
        };
    }

    private int? Dash(int part, int start)
    {
        var end = start;
        while (end < text.Length && Dashes.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end > start ? Match(part + 1, end) : null;
    }

    private int? Place(int part, int start)
    {
        foreach (var end in PlaceName.Ends(text, start))
        {
            var place = text[start..end];
            if (IsPlace(place) && Match(part + 1, end) is { } rest)
            {
                var (first, others) = PlaceName.Split(place);
                _match = _match with { Place = first, OtherPlaces = others };
                return rest;
            }
        }

        return null;
    }

    private bool IsPlace(string place) =>
        !notPlaces.Contains(place.Split(' ', ',', '/')[0])
        && DateWords.Month(place.Split(' ')[0]) is null
        && !place.Split(' ', ',').Any(DateWords.IsWeekdayName)
        && agencies.Named(place) is null
        && (!form.Capitals || PlaceName.IsInCapitals(place));

    private int? Date(int part, int start)
    {
        if (start >= text.Length || DateScanner.At(text, start) is not var (date, end))
        {
            return null;
        }

        _match = _match with { Date = date };
        return Match(part + 1, end);
    }

    private int? Weekday(int part, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] == '.'))
        {
            end++;
        }

        var weekday = DateWords.Weekday(text[start..end]);
        _match = _match with { Weekday = weekday };
        return weekday is null ? null : Match(part + 1, end);
    }

    private int? Agency(int part, int start)
    {
        for (var end = Math.Min(text.Length, start + LongestAgency); end > start; end--)
        {
            if (IsAgency(text[start..end]) && Match(part + 1, end) is { } rest)
            {
                _match = _match with { Agency = text[start..end] };
                return rest;
            }
        }

        return null;
    }

    private bool IsAgency(string name) =>
        name.Length > 1 && char.IsLetter(name[0]) && char.IsLetterOrDigit(name[^1]) && !name.Contains(',', StringComparison.Ordinal)
        && (agencies.Named(name) is not null
            || (!form.KnownAgency && char.IsUpper(name[0]) && name.All(c => char.IsLetter(c) || c is ' ' or '.' or '-' or '&' or '/')));

    // A dateline is followed by a sentence; one that fills its line is followed by the next paragraph.
    private bool IsHead(int end)
    {
        var rest = text.AsSpan(end).TrimStart();
        return rest.Length == 0 ? !form.Closed || form.Parts.Count > 2
            : form.Parts.Count > 1 && (char.IsUpper(rest[0]) || char.IsDigit(rest[0]) || Openers.Contains(rest[0], StringComparison.Ordinal));
    }
}
