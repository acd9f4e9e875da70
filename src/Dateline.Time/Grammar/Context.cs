namespace Dateline.Time;

/// <summary>What the words before an expression make of it: a limit, a rough value, a point in the future.</summary>
/// <remarks>These words stay outside the expression, as TIMEX3 has it, but not outside its meaning.</remarks>
internal static class Context
{
    public static TimeTree Apply(PieceList w, int start, Parsed parsed)
    {
        var tree = parsed.Tree;
        var at = w.IsAny(start - 1, "on", "at", "the") ? start - 2 : start - 1;
        if (tree is LengthTree length)
        {
            return Length(w, start, parsed.End, length);
        }

        if (tree is ClockTree { Source: ClockSource.Midnight } midnight && (w.Is(at, "from") || (w.Is(at, "of") && w.Is(at - 1, "as"))))
        {
            return midnight with { Source = ClockSource.ComingMidnight };
        }

        return tree is RepeatTree or ReferenceTree or IntervalTree or RecentTree ? tree : Limited(w, at, tree);
    }

    /// <summary>"By Friday", "about Friday"; "through the night" is all of it.</summary>
    private static TimeTree Limited(PieceList w, int at, TimeTree tree) =>
        Limit(w, at) is { } bound && !(tree is PartOfDayTree && w.Is(at, "through")) ? new BoundTree(bound, tree)
        : w.Has(at, WordKind.Approximate) && !w.IsAny(at, "some", "nearly", "almost") ? new ApproximateTree(tree) : tree;

    private static TimeTree Length(PieceList w, int start, int end, LengthTree length)
    {
        if (IsRate(w, start))
        {
            return new RepeatTree(UnitCode.Of(length.Number, length.Unit), length.Unit, null);
        }

        return w.Is(start - 1, "within") ? new WithinTree(length)
            : w.Is(start - 1, "in") && !w.IsAny(end, "of", "before", "prior", "after") ? new InTree(length) : length;
    }

    /// <summary>"Four flights a week", "$3 billion a year": how often, not how long.</summary>
    private static bool IsRate(PieceList w, int start) =>
        start > 0 && w.IsAny(start, "a", "an") && (w.TokenAt(start - 1).Penn is "NNS" or "CD" || w.Is(start - 1, "%"));

    private static Bound? Limit(PieceList w, int at)
    {
        if (at < 0)
        {
            return null;
        }

        return w[at].Text.ToLowerInvariant() switch
        {
            "by" => Bound.By,
            "than" when w.Is(at - 1, "later") => Bound.By,
            "until" or "till" or "through" or "'til" => Bound.Until,
            "to" when w.IsAny(at - 1, "prior") => Bound.Before,
            "of" when w.Is(at - 1, "ahead") => Bound.Before,
            "to" when w.Is(at - 1, "up") && !w.IsDash(at - 2) => Bound.Until,
            "before" => Bound.Before,
            "since" => Bound.Since,
            "after" or "following" => Bound.After,
            _ => null,
        };
    }
}
