namespace Dateline.Time;

/// <summary>Clock times in words: <c>half past six</c>, <c>a quarter to seven</c>, <c>one minute past midnight</c>, <c>zero hour</c>.</summary>
internal static class SpokenClock
{
    private const int HoursInDay = 24;
    private const int MinutesInHour = 60;
    private const int Quarter = 15;
    private const int Half = 30;
    private const int FiveMinutes = 5;

    /// <summary>The clock time at a position, without its day.</summary>
    public static Parsed? Clock(PieceList w, int i) => ZeroHour(w, i) ?? Counted(w, i) ?? WithPart(w, i);

    private static Parsed? ZeroHour(PieceList w, int i) =>
        w.Is(i, "zero") && w.IsAny(i + 1, "hour", "hours") && (w.Is(i - 1, Neighbour.BeforeClock) || w.Is(i + 2, "on"))
            ? Make(0, 0, i + 2) : null;

    /// <summary>"8 in the morning", "seven in the evening": the part makes the number an hour, and tells which.</summary>
    private static Parsed? WithPart(PieceList w, int i) =>
        NumberGrammar.Whole(w, i) is { Value: >= 1 and <= 12 } hour && !w[i].IsOrdinal && PartGrammar.InPart(w, hour.End) is not null
        && w.IsAny(i - 1, "at", "by", "until", "till", "around", "about", "from", "since", "to", "before", "after")
            ? new Parsed(new ClockTree(hour.Value, 0, ClockSource.Hour, default), hour.End) : null;

    private static Parsed? Counted(PieceList w, int i)
    {
        if (Minutes(w, i) is not { } minutes)
        {
            return null;
        }

        var sign = w.IsAny(minutes.End, "past", "after") ? 1 : w.IsAny(minutes.End, "to", "before") ? -1 : 0;
        return sign != 0 && Hour(w, minutes.End + 1) is { } hour ? At(hour.Value, sign * minutes.Value, hour.End) : null;
    }

    private static (int Value, int End)? Minutes(PieceList w, int i)
    {
        var at = w.Skip(i, "a");
        if (w.Is(at, "quarter") && w.IsAny(at + 1, "past", "to"))
        {
            return (Quarter, at + 1);
        }

        if (w.Is(i, "half") && w.Is(i + 1, "past"))
        {
            return (Half, i + 1);
        }

        if (NumberGrammar.Whole(w, i) is not { Value: > 0 and < MinutesInHour } number)
        {
            return null;
        }

        return w.IsAny(number.End, "minute", "minutes") ? (number.Value, number.End + 1)
            : number.Value % FiveMinutes == 0 && w.Is(number.End, "past") && w.IsAny(i - 1, "at", "by", "until", "around", "about", "from", "since") ? number : null;
    }

    private static (int Value, int End)? Hour(PieceList w, int i) =>
        w.Find(i, WordKind.Clock) is { } named ? (named.Value, i + 1)
        : NumberGrammar.Whole(w, i) is { Value: >= 1 and <= 12 } hour && !w.IsAny(hour.End, "minutes", "hours", "days") ? (hour.Value, hour.End) : null;

    private static Parsed At(int hour, int minutes, int end)
    {
        var day = HoursInDay * MinutesInHour;
        var time = ((hour * MinutesInHour) + minutes + day) % day;
        return Make(time / MinutesInHour, time % MinutesInHour, end);
    }

    private static Parsed Make(int hour, int minute, int end) => new(new ClockTree(hour, minute, ClockSource.Minutes, default), end);
}
