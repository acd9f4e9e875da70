namespace Dateline.Time;

/// <summary>From one time to another: <c>10:00 to 14:00 Moscow time</c>, <c>Dec. 28 - Jan. 3</c>, <c>2014-15</c>.</summary>
internal static class IntervalGrammar
{
    public static Parsed? Interval(PieceList w, int i)
    {
        if ((BareHours(w, i) ?? BareMilitary(w, i)) is { } hours)
        {
            return hours;
        }

        if (Start(w, i) is not { } from || !IsConnector(w, from.End, i))
        {
            return null;
        }

        var next = w.Skip(from.End + 1, "on", "from", "at");
        var to = ShortYear(w, from.Tree, from.End) ?? Start(w, next) ?? MomentGrammar.Moment(w, next);
        return to is { } end && Join(from.Tree, end.Tree) is { } tree ? MomentGrammar.Extend(w, new Parsed(tree, end.End)) : null;
    }

    private static Parsed? Start(PieceList w, int i) =>
        ClockGrammar.Clock(w, i) ?? MomentGrammar.Moment(w, i);

    private static bool IsConnector(PieceList w, int at, int start) =>
        w.IsAny(at, "to", "until", "till", "through") || (w.IsDash(at) && !IsDoubleDash(w, at))
        || (w.Is(at, "and") && w.Is(start - 1, "between"));

    /// <summary>A dash set apart by spaces is mostly punctuation of the sentence.</summary>
    private static bool IsDoubleDash(PieceList w, int at) => w[at].SpaceBefore && !w.Is(at, "-") && !w.Is(at, "–");

    /// <summary>"10 to 14 Moscow time" is left to clock rules; "8 a.m. to 5 p.m." and "between 10 and 11 a.m." share their half of the day.</summary>
    private static Parsed? BareHours(PieceList w, int i)
    {
        if (w.Digits(i, 1, 12) is not (>= 0 and var hour) || !(w.IsAny(i + 1, "to", "and") || w.IsDash(i + 1))
            || w.IsGlued(i) || ClockGrammar.Clock(w, i + 2) is not { Tree: ClockTree { Source: ClockSource.Hour } to } end)
        {
            return null;
        }

        var from = to with { Hour = hour == 12 ? 12 : hour + (to.Hour >= 12 && hour + 12 <= to.Hour ? 12 : 0) };
        return MomentGrammar.Extend(w, new Parsed(new IntervalTree(from, to), end.End));
    }

    /// <summary>"0800 and 1100 GMT", "2200 to 0600 local time".</summary>
    private static Parsed? BareMilitary(PieceList w, int i)
    {
        var digits = w.Exactly(i, 4);
        if (digits is < 0 or > 2400 || digits % 100 > 59 || !(w.IsDash(i + 1) || w.IsAny(i + 1, "to", "and", "until"))
            || w.Exactly(i + 2, 4) < 0 || ClockGrammar.Clock(w, i + 2) is not { Tree: ClockTree { Source: ClockSource.Minutes } to } end)
        {
            return null;
        }

        var from = new ClockTree(digits / 100, digits % 100, ClockSource.Minutes, to.Zone);
        return MomentGrammar.Extend(w, new Parsed(new IntervalTree(from, to), end.End));
    }

    private static Parsed? ShortYear(PieceList w, TimeTree from, int at) =>
        from is YearsTree { Unit: Model.Granularity.Year } year && w.Exactly(at + 1, 2) is >= 0 and var last
        && w.IsGlued(at + 1) && last > year.First % 100
            ? new Parsed(year with { First = (year.First / 100 * 100) + last }, at + 2) : null;

    private static IntervalTree? Join(TimeTree from, TimeTree to) => (from, to) switch
    {
        (ClockTree first, ClockTree second) => new IntervalTree(Halved(Zoned(first, second.Zone), second), second),
        (ClockTree first, AtTree second) => new IntervalTree(new AtTree(Halved(Zoned(first, second.Clock.Zone), second.Clock), second.Day), second),
        (AtTree first, ClockTree second) => new IntervalTree(first, new AtTree(second, first.Day)),
        (AtTree, AtTree) => new IntervalTree(from, to),
        (MonthTree first, MonthTree second) => new IntervalTree(first.Year is null ? first with { Year = second.Year } : first, second),
        (DayTree first, DayTree second) => new IntervalTree(SameYear(first, second), second),
        (YearsTree first, YearsTree second) when first.Unit == second.Unit && first.First < second.First => new IntervalTree(from, to),
        _ => IsRough(from) && IsRough(to) ? new IntervalTree(from, to) : null,
    };

    /// <summary>The hours of a range, without a day.</summary>
    public static Parsed? Clocks(PieceList w, int i) =>
        BareHours(w, i) ?? BareMilitary(w, i)
        ?? (ClockGrammar.Clock(w, i) is { Tree: ClockTree } from && IsConnector(w, from.End, i) && ClockGrammar.Clock(w, from.End + 1) is { Tree: ClockTree } to
            && Join(from.Tree, to.Tree) is { } tree ? new Parsed(tree, to.End) : null);

    /// <summary>"2:00 to 2:30 p.m.": both are of the half that the second names, if that keeps them in order.</summary>
    private static ClockTree Halved(ClockTree first, ClockTree second) =>
        second is { HasHalf: true, Hour: >= 12 } && first is { HasHalf: false, Hour: > 0 and < 12, Source: ClockSource.Minutes } && first.Hour + 12 <= second.Hour
            ? first with { Hour = first.Hour + 12 } : first;

    private static ClockTree Zoned(ClockTree clock, ZoneMark zone) => clock.Zone.Id is null ? clock with { Zone = zone } : clock;

    private static DayTree SameYear(DayTree first, DayTree second) =>
        first.Year is null && second.Year is { } year
            ? first with { Year = first.Month > second.Month ? year - 1 : year } : first;

    private static bool IsRough(TimeTree tree) =>
        MomentGrammar.IsDay(tree) || tree is MonthTree or PortionTree or SeasonTree or ShiftTree or PartOfDayTree { Day: not null } or AtTree;
}
