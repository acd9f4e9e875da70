namespace Dateline.Time;

/// <summary>Quarters that are not named again: <c>in the latest quarter</c>, <c>from the year-earlier period</c>, <c>year-ago profit</c>.</summary>
internal static class ToldQuarterGrammar
{
    public static Parsed? Quarter(PieceList w, int i) => OfYear(w, i) ?? Told(w, i) ?? Adjective(w, i);

    /// <summary>"The 1988 quarter".</summary>
    private static Parsed? OfYear(PieceList w, int i) =>
        w.Is(i, "the") && w.Exactly(i + 1, 4) is >= 1900 and <= 2200 and var year && w.IsAny(i + 2, "quarter", "period")
            ? new Parsed(new ToldQuarterTree(0, false, year), i + 3) : null;

    private static Parsed? Told(PieceList w, int i)
    {
        var start = w.Skip(i, "the");
        var isLatest = w.Is(start, "latest");
        var at = w.Skip(start, "latest", "comparable", "corresponding");
        var back = YearBefore(w, at);
        var hasMore = at > start || back is not null;
        at = back ?? at;
        var isHead = w.Is(at, "quarter") || (w.Is(at, "period") && hasMore);
        return isHead && (hasMore || start > i) && !IsSomethingElse(w, at)
            ? new Parsed(new ToldQuarterTree(back is null ? 0 : 1, isLatest, null, Ended(w, at + 1)), at + 1) : null;
    }

    /// <summary>"Year-earlier profit".</summary>
    private static Parsed? Adjective(PieceList w, int i) =>
        YearBefore(w, i) is { } end && w.Is(i, "year") ? new Parsed(new ToldQuarterTree(1, false), end) : null;

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
