using Dateline.Model;

namespace Dateline.Time;

/// <summary>Years, decades, centuries and seasons.</summary>
internal static class YearGrammar
{
    private const int LastYear = 9999;

    public static Parsed? Years(PieceList w, int i)
    {
        var at = w.Skip(i, "the", "'", "’");
        at = w.Skip(at, "'", "’", "year", "fiscal");
        return Decade(w, i) ?? Century(w, i) ?? Spelled(w, at)
            ?? (w.Exactly(at, 4) is >= 1000 and <= 2200 and var year && (at == i || w.IsAny(at - 1, "year", "fiscal"))
                ? new Parsed(new YearsTree(year, Granularity.Year), at + 1) : Named(w, i, at));
    }

    /// <summary>After "the year" any number is one: <c>the year 622</c>, <c>the year 9999</c>; there was none called 0.</summary>
    private static Parsed? Named(PieceList w, int i, int at) =>
        w.Is(i, "the") && w.Is(at - 1, "year") && w.Digits(at, 0, LastYear) is >= 0 and var year && w[at].IsOrdinal == false
            ? new Parsed(new YearsTree(year, Granularity.Year), at + 1) : null;

    /// <summary>"Nineteen ninety-six", "two thousand and three".</summary>
    public static Parsed? Spelled(PieceList w, int i)
    {
        if (w.Is(i, "two") && w.Is(i + 1, "thousand") && w.IsAny(i - 1, "in", "year", "since", "of", "by"))
        {
            return new Parsed(new YearsTree(2000, Granularity.Year), i + 2);
        }

        var century = w.Find(i, WordKind.Number)?.Value ?? 0;
        return century is >= 17 and <= 20 && w.Find(i + 1, WordKind.Number) is { Value: >= 10 } && NumberGrammar.Whole(w, i + 1) is { Value: < 100 } rest
            ? new Parsed(new YearsTree((century * 100) + rest.Value, Granularity.Year), rest.End) : null;
    }

    private static Parsed? Decade(PieceList w, int i)
    {
        var at = w.Skip(w.Skip(i, "the"), "'", "’");
        if (w.Find(at, WordKind.Decades) is { } named)
        {
            return Decade(1900 + named.Value, at + 1);
        }

        var year = w.Is(at + 1, "s") && w.IsGlued(at + 1) ? w.Digits(at, 20, 2100) : -1;
        return year >= 0 && year % 10 == 0 && year is < 100 or >= 1000 ? Decade(year < 100 ? 1900 + year : year, at + 2) : null;
    }

    private static Parsed Decade(int first, int end) => new(new YearsTree(first, Granularity.Decade), end);

    private static Parsed? Century(PieceList w, int i)
    {
        var at = w.Skip(i, "the");
        var next = w.IsDash(at + 1) ? at + 2 : at + 1;
        return NumberGrammar.Ordinal(w, at) is > 0 and <= 30 and var number && w.Is(next, "century")
            ? new Parsed(new YearsTree((number - 1) * 100, Granularity.Century), next + 1) : null;
    }

    public static Parsed? Season(PieceList w, int i)
    {
        var at = w.Skip(i, "the");
        var shift = w.Find(at, WordKind.Shift);
        at = shift is null ? at : at + 1;
        if (w.Find(at, WordKind.Season) is not { } season || w.TokenAt(at).Tag is UniversalTag.Verb)
        {
            return null;
        }

        if (PortionGrammar.Whole(w, at + 1) is { Tree: YearsTree or ShiftTree { Unit: TimeUnit.Year } } year)
        {
            return new Parsed(new SeasonTree(season.Value, null, year.Tree), year.End);
        }

        var supported = shift is not null || w.IsAny(i - 1, "in", "by", "since", "until", "during", "early", "late", "mid", "of") || w.Has(i - 2, WordKind.Portion);
        return supported && !w.Is(at + 1, "of") ? new Parsed(new SeasonTree(season.Value, shift?.Value, null), at + 1) : null;
    }
}
