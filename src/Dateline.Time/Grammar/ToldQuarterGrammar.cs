namespace Dateline.Time;

/// <summary>Quarters that are not named again: <c>in the latest quarter</c>, <c>from the year-earlier period</c>, <c>year-ago profit</c>.</summary>
internal static class ToldQuarterGrammar
{
    public static Parsed? Quarter(PieceList w, int i)
    {
        var at = w.Skip(i, "the");
        var isLatest = w.Is(at, "latest");
        at = w.Skip(at, "latest", "comparable", "corresponding");
        if (w.Exactly(at, 4) is >= 1900 and <= 2200 and var year && w.IsAny(at + 1, "quarter", "period") && w.Is(i, "the"))
        {
            return new Parsed(new ToldQuarterTree(0, false, year), at + 2);
        }

        var back = YearBefore(w, at);
        at = back ?? at;
        var hasMore = isLatest || back is not null || w.IsAny(at - 1, "comparable", "corresponding");
        var isHead = w.Is(at, "quarter") || (w.Is(at, "period") && hasMore);
        if (isHead && (hasMore || w.Is(i, "the")) && !IsSomethingElse(w, at))
        {
            return new Parsed(new ToldQuarterTree(back is null ? 0 : 1, isLatest, null, Ended(w, at + 1)), at + 1);
        }

        return back is { } end && end - 3 == i && w.IsDash(i + 1) ? new Parsed(new ToldQuarterTree(1, false), end) : null;
    }

    private static TimeTree? Ended(PieceList w, int i) =>
        w.IsAny(i, "ended", "ending") && DateGrammar.Date(w, i + 1) is { Tree: DayTree or MonthTree } end ? end.Tree : null;

    /// <summary>"Year-earlier", "year-ago", "prior-year"; the position after it.</summary>
    private static int? YearBefore(PieceList w, int i) =>
        (w.Is(i, "year") && w.IsDash(i + 1) && w.IsAny(i + 2, "earlier", "ago")) || (w.Is(i, "prior") && w.IsDash(i + 1) && w.Is(i + 2, "year"))
            ? i + 3 : null;

    /// <summary>"The quarter of a million", "the quarter-final", "the Latin Quarter".</summary>
    private static bool IsSomethingElse(PieceList w, int at) =>
        w.IsCapital(at) || w.IsDash(at + 1) || (w.Is(at + 1, "of") && !w.Is(at + 2, "the"));
}
