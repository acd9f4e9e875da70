using System.Collections.Frozen;

namespace Dateline.Time;

/// <summary>The grammar's top: the longest time expression at a position, with what stands before it taken into account.</summary>
internal static class TimeGrammar
{
    /// <summary>Words without a type of their own that may open an expression.</summary>
    private static readonly FrozenSet<string> Openers =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "half", "more", "less", "fewer", "at", "up", "once", "twice", "these", "small", "wee", "'", "’", "fiscal", "longer", "zero", "high", "long", "day", "week", "rest", "remainder", "eve", "near", "distant", "foreseeable", "future", "present", "predawn", "stroke", "time", "moment", "very", "pre", "latest", "comparable", "corresponding", "prior", "Q", "midweek");

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

    private static bool CanStart(PieceList w, int i) => w.Has(i, WordKind.Article) ? i + 1 < w.Count && IsOpener(w, i + 1) : IsOpener(w, i);

    private static bool IsOpener(PieceList w, int i) =>
        w[i].Senses.Length > 0 || w[i].Digits > 0 || Openers.Contains(w[i].Text) || (w.IsCapital(i) && w.Lexicon.Feasts.At(w, i) is not null);
}
