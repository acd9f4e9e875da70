using System.Globalization;
using Dateline.Model;

namespace Dateline.Time;

/// <summary>Zones after a clock time: <c>GMT</c>, <c>UTC+3</c>, <c>Damascus time</c>, <c>local time</c>.</summary>
internal static class ZoneGrammar
{
    private const int LongestPlace = 3;

    /// <summary>The zone at the position and the position after it.</summary>
    public static (ZoneMark Mark, int End)? Zone(PieceList w, int i)
    {
        if (w.Is(i, "(") && Bare(w, i + 1) is { } inside && w.Is(inside.End, ")"))
        {
            return (inside.Mark, inside.End + 1);
        }

        return Bare(w, i);
    }

    /// <summary>The zone of a place after "in": <c>at noon in Damascus</c>.</summary>
    public static (ZoneMark Mark, int End)? PlaceAfter(PieceList w, int i) =>
        w.Is(i, "in") && Place(w, i + 1) is { } place ? (new ZoneMark(place.Id, ZoneBasis.Place), place.End) : null;

    private static (ZoneMark Mark, int End)? Bare(PieceList w, int i)
    {
        if (i >= w.Count)
        {
            return null;
        }

        if (w.Lexicon.Zones.OfAbbreviation(w[i].Text) is { } id)
        {
            return Offset(w, i + 1) is { } offset ? offset : (new ZoneMark(id, ZoneBasis.Explicit), EndOfName(w, i + 1));
        }

        var at = w.Skip(i, "local");
        if (at > i && w.Is(at, "time"))
        {
            return (new ZoneMark(null, ZoneBasis.Unknown, true), at + 1);
        }

        return Eastern(w, i) ?? PlaceTime(w, at) ?? Unknown(w, i);
    }

    /// <summary>"Atlantis time" names a zone that is not known: it belongs to the expression and tells nothing.</summary>
    private static (ZoneMark Mark, int End)? Unknown(PieceList w, int i) =>
        w.IsCapital(i) && w.Is(i + 1, "time") && w.TokenAt(i).Tag is UniversalTag.Propn && !w.Has(i, WordKind.Weekday) && !w.Has(i, WordKind.Month)
            ? (new ZoneMark(null, ZoneBasis.Unknown), i + 2) : null;

    private static int EndOfName(PieceList w, int i) => w.Is(i, "time") ? i + 1 : i;

    private static (ZoneMark Mark, int End)? PlaceTime(PieceList w, int i)
    {
        if (Place(w, i) is not { } place)
        {
            return null;
        }

        var at = w.Skip(place.End, "local", "standard", "'s");
        return w.Is(at, "time") ? (new ZoneMark(place.Id, ZoneBasis.Explicit), at + 1) : null;
    }

    private static (ZoneMark Mark, int End)? Eastern(PieceList w, int i)
    {
        var id = w.Is(i, "Eastern") ? "America/New_York" : w.Is(i, "Pacific") ? "America/Los_Angeles"
            : w.Is(i, "Central") ? "America/Chicago" : null;
        var at = w.Skip(i + 1, "standard", "daylight", "summer");
        if (id is null && w.Is(i, "Greenwich") && w.Is(i + 1, "mean"))
        {
            (id, at) = ("UTC", i + 2);
        }

        return id is not null && w.Is(at, "time") ? (new ZoneMark(id, ZoneBasis.Explicit), at + 1) : null;
    }

    private static (string Id, int End)? Place(PieceList w, int i)
    {
        if (!w.IsCapital(i))
        {
            return null;
        }

        var name = w[i].Text;
        (string, int)? found = w.Lexicon.Zones.OfPlace(name) is { } first ? (first, i + 1) : null;
        for (var end = i + 1; end < Math.Min(i + LongestPlace, w.Count); end++)
        {
            name = $"{name} {w[end].Text}";
            found = w.Lexicon.Zones.OfPlace(name) is { } id ? (id, end + 1) : found;
        }

        return found;
    }

    private static (ZoneMark Mark, int End)? Offset(PieceList w, int i)
    {
        if (!w.IsAny(i, "+", "-", "−", "–") || w.Digits(i + 1, 0, 14) is not (>= 0 and var hours))
        {
            return null;
        }

        var minutes = w.Is(i + 2, ":") ? w.Digits(i + 3, 0, 59) : -1;
        var sign = w.Is(i, "+") ? '+' : '-';
        var id = string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{hours:00}");
        id = minutes > 0 ? string.Create(CultureInfo.InvariantCulture, $"{id}:{minutes:00}") : id;
        return (new ZoneMark(hours == 0 ? "UTC" : id, ZoneBasis.Explicit), minutes >= 0 ? i + 4 : i + 2);
    }
}
