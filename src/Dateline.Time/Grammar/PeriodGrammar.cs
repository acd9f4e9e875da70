namespace Dateline.Time;

/// <summary>Days and weeks told by a period around them: <c>the first Friday of May</c>, <c>the week of April 10</c>, <c>the rest of the year</c>.</summary>
internal static class PeriodGrammar
{
    public static Parsed? Period(PieceList w, int i) => NthWeekday(w, i) ?? UnitOf(w, i) ?? Rest(w, i) ?? AfterNext(w, i) ?? Eve(w, i);

    private static Parsed? NthWeekday(PieceList w, int i)
    {
        var at = w.Skip(i, "the");
        return NumberGrammar.Ordinal(w, at) is >= -1 and <= 5 and var number && w.Find(at + 1, WordKind.Weekday) is { } day && w.IsAny(at + 2, "of", "in")
            && PortionGrammar.Whole(w, at + 2) is { } whole && !MomentGrammar.IsDay(whole.Tree)
            ? new Parsed(new NthWeekdayTree(number, day.Value, whole.Tree), whole.End) : null;
    }

    private static Parsed? UnitOf(PieceList w, int i)
    {
        var at = w.Skip(i, "the");
        return at > i && w.Is(at, "week") && w.IsAny(at + 1, "of", "beginning", "starting", "ending")
            && DateGrammar.Date(w, w.Skip(at + 2, "on")) is { Tree: DayTree or IntervalTree { From: DayTree } } day
            ? new Parsed(new UnitOfTree(TimeUnit.Week, day.Tree is IntervalTree range ? range.From : day.Tree), day.End) : null;
    }

    private static Parsed? Rest(PieceList w, int i)
    {
        var at = w.Skip(i, "the");
        return at > i && w.IsAny(at, "rest", "remainder") && w.Is(at + 1, "of") && PortionGrammar.Whole(w, at + 1) is { Tree: not DayTree } whole
            ? new Parsed(new RestTree(whole.Tree), whole.End) : null;
    }

    /// <summary>"The week after next", "the month before last".</summary>
    private static Parsed? AfterNext(PieceList w, int i)
    {
        var at = w.Skip(i, "the");
        var by = w.Is(at + 1, "after") && w.Is(at + 2, "next") ? 2 : w.Is(at + 1, "before") && w.Is(at + 2, "last") ? -2 : 0;
        return at > i && by != 0 && w.Find(at, WordKind.Unit) is { Value: >= (int)TimeUnit.Week } unit
            ? new Parsed(new ShiftTree((TimeUnit)unit.Value, by, false), at + 3) : null;
    }

    /// <summary>"The eve of Ramadan", "on the eve of May 9".</summary>
    private static Parsed? Eve(PieceList w, int i)
    {
        var at = w.Skip(i, "the");
        return w.Is(at, "eve") && w.Is(at + 1, "of") && CalendarGrammar.Calendar(w, at + 2) is { } day && (MomentGrammar.IsDay(day.Tree))
            ? new Parsed(new OffsetTree(new LengthTree(1, TimeUnit.Day), -1, day.Tree, false), day.End) : null;
    }
}
