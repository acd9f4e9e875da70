using System.Globalization;
using Dateline.Model;

namespace Dateline.Time;

/// <summary>Clock times, with their zones and their equivalents in another zone.</summary>
internal static class ClockGrammar
{
    private const int HoursInDay = 24;
    private const int MinutesInHour = 60;

    /// <summary>A clock time: <c>19:00 Damascus time</c>, <c>2200 GMT</c>, <c>midnight</c>, <c>00:00 Moscow time (2100 GMT)</c>.</summary>
    public static Parsed? Clock(PieceList w, int i)
    {
        if ((SpokenClock.Clock(w, i) ?? Named(w, i) ?? Printed(w, i) ?? Military(w, i) ?? OClock(w, i)) is not { } clock)
        {
            return null;
        }

        return Equivalent(w, Zoned(w, clock));
    }

    /// <summary>A zone is part of the expression; a place after "in" only gives its zone.</summary>
    private static Parsed Zoned(PieceList w, Parsed clock)
    {
        if (clock.Tree is not ClockTree { Zone.Id: null } tree)
        {
            return clock;
        }

        return ZoneGrammar.Zone(w, clock.End) is { } zone ? new Parsed(tree with { Zone = zone.Mark }, zone.End)
            : ZoneGrammar.PlaceAfter(w, clock.End) is { } place ? clock with { Tree = tree with { Zone = place.Mark } } : clock;
    }

    private static Parsed? Named(PieceList w, int i)
    {
        var at = w.Exactly(i, 2) == 12 || w.Is(i, "high") ? i + 1 : i;
        at = w.Is(at, "the") && w.Is(at + 1, "stroke") && w.Is(at + 2, "of") ? at + 3 : at;
        return w.Find(at, WordKind.Clock) is { } name
            ? new Parsed(new ClockTree(name.Value, 0, name.Value == 0 ? ClockSource.Midnight : ClockSource.Noon, default), at + 1) : null;
    }

    private static Parsed? Printed(PieceList w, int i)
    {
        var hour = w.Digits(i, 0, HoursInDay);
        if (hour < 0 || w[i].Digits > 2 || w[i].IsOrdinal || IsDesignation(w, i))
        {
            return null;
        }

        var minute = Minutes(w, i + 1);
        var at = minute >= 0 ? i + 3 : i + 1;
        at = minute >= 0 && w.Is(at, ":") && w.IsGlued(at) && w.Exactly(at + 1, 2) >= 0 ? at + 2 : at;
        return w.Find(at, WordKind.Meridiem) is { } half
            ? Halved(w, at, hour, minute, half.Value) : minute < 0 ? null : Plain(w, i, hour, minute);
    }

    /// <summary>The minutes after a colon, or a stop as the British print it; −1 when there are none.</summary>
    private static int Minutes(PieceList w, int mark) =>
        w.IsAny(mark, ":", ".") && w.IsGlued(mark) && w.IsGlued(mark + 1)
        && w.Exactly(mark + 1, 2) is >= 0 and < MinutesInHour and var minute ? minute : -1;

    /// <summary>"am" with no stops is a verb unless it stands close to its number.</summary>
    private static Parsed? Halved(PieceList w, int at, int hour, int minute, int half) =>
        hour is >= 0 and <= 12 && (!w.Is(at, "am") || w.IsGlued(at) || w.TokenAt(at).Penn is not "VBP")
            ? Make((hour % 12) + half, Math.Max(minute, 0), minute >= 0, at + 1, true) : null;

    private static Parsed? Plain(PieceList w, int i, int hour, int minute)
    {
        var at = i + 3;
        var isWritten = w.Is(i + 1, ":") || ZoneGrammar.Zone(w, at) is not null;
        return isWritten && IsSupported(w, i, at)
            ? Make(hour, minute, true, w.Is(at, ":") && w.Exactly(at + 1, 2) >= 0 ? at + 2 : w.Skip(at, "hours")) : null;
    }

    private static Parsed? Military(PieceList w, int i)
    {
        var digits = w.Exactly(i, 4);
        var (hour, minute) = (digits / 100, digits % 100);
        if (digits < 0 || hour > HoursInDay || minute >= MinutesInHour || IsDesignation(w, i))
        {
            return null;
        }

        var hours = w.IsAny(i + 1, "hours", "hrs") && w.Is(i - 1, Neighbour.BeforeHours);
        return hours || ZoneGrammar.Zone(w, i + 1) is not null ? Make(hour, minute, true, hours ? i + 2 : i + 1) : null;
    }

    private static Parsed? OClock(PieceList w, int i) =>
        NumberGrammar.Whole(w, i) is { Value: >= 1 and <= 12 } hour && w.IsAny(hour.End, "o'clock", "o’clock")
            ? Make(hour.Value, 0, false, hour.End + 1) : null;

    private static Parsed? Make(int hour, int minute, bool minutes, int end, bool hasHalf = false) =>
        hour < HoursInDay || minute == 0
            ? new Parsed(new ClockTree(hour, minute, minutes ? ClockSource.Minutes : ClockSource.Hour, default, hasHalf), end) : null;

    private static bool IsDesignation(PieceList w, int i) =>
        w.IsGlued(i) && w.IsDash(i - 1) && i > 1 && !char.IsAsciiDigit(w[i - 2].Text[0]);

    /// <summary>Without a zone, 3:16 may be a score or a verse; a time has a preposition, a range or a day beside it.</summary>
    private static bool IsSupported(PieceList w, int start, int end) =>
        ZoneGrammar.Zone(w, end) is not null || w.IsDash(start - 1) || w.IsDash(end)
        || w.Is(start - 1, Neighbour.BeforeClock)
        || w.Is(end, Neighbour.AfterClock) || w.Has(end, WordKind.Weekday)
        || w.Has(start - 1, WordKind.Weekday) || w.Has(end, WordKind.Month);

    /// <summary>A time in brackets after a time is the same instant in another zone; it gives the first its offset.</summary>
    public static Parsed Equivalent(PieceList w, Parsed first)
    {
        if (!w.Is(first.End, "(") || (Printed(w, first.End + 1) ?? Military(w, first.End + 1)) is not { } inner)
        {
            return first;
        }

        var second = Zoned(w, inner);
        var end = CalendarGrammar.Calendar(w, w.Skip(second.End, "on", ",")) is { } day && MomentGrammar.IsDay(day.Tree) ? day.End : second.End;
        return w.Is(end, ")") && second.Tree is ClockTree { Zone.Id: "UTC" } universal && WithZone(first.Tree, universal) is { } tree
            ? new Parsed(tree, end + 1) : first;
    }

    private static TimeTree? WithZone(TimeTree tree, ClockTree universal) => tree switch
    {
        ClockTree { Zone.Id: null } clock => clock with { Zone = Between(clock, universal) },
        ClockTree => tree,
        AtTree at => at with { Clock = (ClockTree)WithZone(at.Clock, universal)! },
        _ => null,
    };

    private static ZoneMark Between(ClockTree local, ClockTree universal)
    {
        var day = HoursInDay * MinutesInHour;
        var minutes = ((local.Hour - universal.Hour) * MinutesInHour) + local.Minute - universal.Minute;
        minutes = (((minutes + (day / 2)) % day) + day) % day - (day / 2);
        var sign = minutes < 0 ? '-' : '+';
        var (hours, rest) = Math.DivRem(Math.Abs(minutes), MinutesInHour);
        var id = string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{hours:00}");
        id = rest == 0 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}:{rest:00}");
        return new ZoneMark(minutes == 0 ? "UTC" : id, ZoneBasis.Explicit);
    }
}
