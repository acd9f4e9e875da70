namespace Dateline.Time;

/// <summary>The grammar's top: the longest time expression at a position, with what stands before it taken into account.</summary>
internal static class TimeGrammar
{
    private static readonly Func<PieceList, int, Parsed?>[] Rules =
    [
        RepeatGrammar.Repeat, ClippedGrammar.Clipped, StretchGrammar.Stretch, MomentGrammar.Moment,
        LengthGrammar.Expression, ReferenceGrammar.Reference, ToldQuarterGrammar.Quarter,
    ];

    /// <summary>The expression at a position, or <see langword="null"/>.</summary>
    public static Parsed? Expression(PieceList w, int i)
    {
        if (!CanStart(w, i))
        {
            return null;
        }

        var best = Longest(w, i);
        if (!Rescheduling.IsBefore(w, i) && IntervalGrammar.Interval(w, i) is { } interval && interval.End > (best?.End ?? 0))
        {
            best = interval;
        }

        return best;
    }

    private static Parsed? Longest(PieceList w, int i)
    {
        Parsed? best = null;
        foreach (var rule in Rules)
        {
            if (rule(w, i) is { } parsed && (best is null || parsed.End > best.Value.End))
            {
                best = parsed;
            }
        }

        return best;
    }

    private static bool CanStart(PieceList w, int i) =>
        w[i].Senses.Length > 0 || w[i].Digits > 0 || (w.IsCapital(i) && w.Lexicon.Feasts.At(w, i) is not null)
        || w.IsAny(i, "half", "more", "less", "fewer", "at", "up", "once", "twice", "these", "small", "wee", "'", "’", "fiscal", "longer", "zero", "high", "long", "day", "week", "rest", "remainder", "eve", "latest", "comparable", "corresponding", "prior", "Q", "midweek");
}
