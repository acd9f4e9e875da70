namespace Dateline.Time;

/// <summary>Numbers in digits and in words.</summary>
internal static class NumberGrammar
{
    /// <summary>A number before a unit: <c>48</c>, <c>twenty-one</c>, <c>two and a half</c>, <c>a</c>, or a vague one as <see langword="null"/>.</summary>
    public static (decimal? Value, int End)? Amount(PieceList w, int i)
    {
        if (Vague(w, i) is { } end)
        {
            return (null, end);
        }

        if (Whole(w, i) is not { } low)
        {
            return w.IsAny(i, "a", "an") ? (1, i + 1) : null;
        }

        var next = low.End;
        if ((w.IsAny(next, "to", "or") || w.IsDash(next)) && Whole(w, next + 1) is { } high)
        {
            return (null, high.End);
        }

        return WithFraction(w, low) ?? WithHalf(w, low);
    }

    /// <summary>"2 1/2".</summary>
    private static (decimal? Value, int End)? WithFraction(PieceList w, (int Value, int End) whole) =>
        w.Is(whole.End + 1, "/") && w.Digits(whole.End, 1, 9) is >= 0 and var part && w.Digits(whole.End + 2, 2, 9) is >= 0 and var of
            ? (whole.Value + ((decimal)part / of), whole.End + 3) : null;

    private static (decimal? Value, int End) WithHalf(PieceList w, (int Value, int End) low)
    {
        var next = low.End;
        if (w.Is(next, ".") && w.IsGlued(next) && w.Digits(next + 1, 0, 99) is >= 0 and var part)
        {
            return (low.Value + (part / (w[next + 1].Digits == 1 ? 10m : 100m)), next + 2);
        }

        var half = w.IsDash(next) ? next + 1 : next;
        if (!w.Is(half, "and"))
        {
            return (low.Value, next);
        }

        half = w.IsDash(half + 1) ? half + 2 : half + 1;
        var at = w.IsDash(half + 1) ? half + 2 : half + 1;
        return w.Is(half, "a") && w.Is(at, "half") ? (low.Value + 0.5m, at + 1) : (low.Value, next);
    }

    /// <summary>A whole number in digits or in words.</summary>
    public static (int Value, int End)? Whole(PieceList w, int i)
    {
        var small = w.IsAny(i, "a", "one") && w.IsAny(i + 1, "hundred", "thousand") ? (1, i + 1) : Small(w, i);
        if (small is not { } found)
        {
            return null;
        }

        var times = w.Is(found.Item2, "hundred") ? 100 : w.Is(found.Item2, "thousand") ? 1000 : 1;
        return times == 1 || found.Item1 > 1000 ? found : (found.Item1 * times, found.Item2 + 1);
    }

    private static (int Value, int End)? Small(PieceList w, int i)
    {
        if (i < w.Count && i >= 0 && w[i] is { Number: >= 0, IsOrdinal: false } digits)
        {
            return (digits.Number, i + 1);
        }

        if (w.Find(i, WordKind.Number) is not { } word)
        {
            return null;
        }

        var next = w.IsDash(i + 1) ? i + 2 : i + 1;
        return word.Value >= 20 && w.Find(next, WordKind.Number) is { Value: < 10 } unit
            ? (word.Value + unit.Value, next + 1) : (word.Value, i + 1);
    }

    /// <summary>An ordinal in digits or in words; −1 for "last".</summary>
    public static int? Ordinal(PieceList w, int i) =>
        w.Find(i, WordKind.Ordinal) is { } word ? word.Value
        : i < w.Count && i >= 0 && w[i].IsOrdinal ? w[i].Number : null;

    private static int? Vague(PieceList w, int i)
    {
        var start = w.IsAny(i, "a", "the") ? i + 1 : i;
        if (!w.Has(start, WordKind.Quantifier) || (start > i && !w.IsAny(start, "few", "couple")))
        {
            return null;
        }

        return w.Skip(start + 1, "of");
    }
}
