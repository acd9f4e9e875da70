using Dateline.Model;

namespace Dateline.Time;

/// <summary>Lengths of time: <c>seven-day</c>, <c>48 hours</c>, <c>half an hour</c>, <c>several months</c>.</summary>
internal static class LengthGrammar
{
    /// <summary>A length with its number or its vague word.</summary>
    public static (LengthTree Length, int End)? Length(PieceList w, int i)
    {
        var start = Modifier(w, i);
        return (Half(w, start) ?? Compound(w, start) ?? Counted(w, start)) is { } found
            ? (found.Length with { Mod = start > i ? Meaning(w, i) : null }, found.End) : start > i ? null : BarePlural(w, i);
    }

    private static TimeModifier Meaning(PieceList w, int i) => w[i].Text.ToLowerInvariant() switch
    {
        "more" or "longer" => TimeModifier.MoreThan,
        "less" or "fewer" => TimeModifier.LessThan,
        "at" => w.Is(i + 1, "least") ? TimeModifier.EqualOrMore : TimeModifier.EqualOrLess,
        "up" => TimeModifier.EqualOrLess,
        _ => TimeModifier.Approx,
    };

    /// <summary>A length as an expression of its own.</summary>
    public static Parsed? Expression(PieceList w, int i)
    {
        var at = w.Is(i, "the") && NumberGrammar.Whole(w, i + 1) is { } number && !w.IsDash(number.End) ? i + 1 : i;
        return Length(w, at) is { } length ? new Parsed(length.Length, length.End) : null;
    }

    private static int Modifier(PieceList w, int i)
    {
        if (w.IsAny(i, "more", "less", "fewer", "longer") && w.Is(i + 1, "than"))
        {
            return i + 2;
        }

        if ((w.Is(i, "at") && w.IsAny(i + 1, "least", "most")) || (w.Is(i, "up") && w.Is(i + 1, "to")))
        {
            return i + 2;
        }

        return w.Has(i, WordKind.Approximate) && !w.Has(i, WordKind.Quantifier) ? i + 1 : i;
    }

    private static (LengthTree Length, int End)? Half(PieceList w, int i)
    {
        var half = w.Skip(i, "a");
        if (!w.Is(half, "half"))
        {
            return null;
        }

        var next = w.IsDash(half + 1) ? half + 2 : w.Skip(half + 1, "a", "an");
        return w.Find(next, WordKind.Unit) is { Value: not (int)TimeUnit.Second } unit
            ? (new LengthTree(0.5m, (TimeUnit)unit.Value), next + 1) : null;
    }

    /// <summary>"Two hours and 30 minutes", "a year and six months", "two weeks and three days".</summary>
    private static (LengthTree Length, int End)? Compound(PieceList w, int i)
    {
        if (Counted(w, i) is not { Length.Number: { } large } first)
        {
            return null;
        }

        var at = w.Skip(w.Skip(first.End, ","), "and");
        if (Counted(w, at) is not { Length.Number: { } small } second || PerUnit(first.Length.Unit, second.Length.Unit) is not (> 0 and var per) || small >= per)
        {
            return null;
        }

        return first.Length.Unit is TimeUnit.Week
            ? (new LengthTree((large * per) + small, TimeUnit.Day), second.End) : (first.Length with { Number = large + (small / per) }, second.End);
    }

    private static int PerUnit(TimeUnit large, TimeUnit small) => (large, small) switch
    {
        (TimeUnit.Minute, TimeUnit.Second) or (TimeUnit.Hour, TimeUnit.Minute) => 60,
        (TimeUnit.Day, TimeUnit.Hour) => 24,
        (TimeUnit.Week, TimeUnit.Day) => 7,
        (TimeUnit.Year, TimeUnit.Month) => 12,
        _ => 0,
    };

    private static (LengthTree Length, int End)? Counted(PieceList w, int i)
    {
        if (NumberGrammar.Amount(w, i) is not { } amount)
        {
            return null;
        }

        var at = w.IsDash(amount.End) ? amount.End + 1 : amount.End;
        at = w.Is(at, Neighbour.InsideLength) ? at + 1 : at;
        if (w.Find(at, WordKind.Unit) is not { } unit || !IsPlausible(w, i, at, (TimeUnit)unit.Value, amount.Value) || IsAge(w, at) || w.Is(i - 1, "aged"))
        {
            return null;
        }

        return (new LengthTree(amount.Value, (TimeUnit)unit.Value), at + 1);
    }

    /// <summary>Plural units alone are vague lengths: <c>for days</c>, <c>weeks of talks</c>.</summary>
    private static (LengthTree Length, int End)? BarePlural(PieceList w, int i)
    {
        if (w.Find(i, WordKind.Unit) is not { Value: >= (int)TimeUnit.Hour and not (int)TimeUnit.Weekend } unit || !IsPlural(w, i))
        {
            return null;
        }

        if (unit.Value == (int)TimeUnit.Quarter || w.IsDash(i - 1))
        {
            return null;
        }

        var supported = w.IsAny(i - 1, "for", "in", "within", "after", "over", "last", "took", "take", "taken", "lasted")
            || w.IsAny(i + 1, "of", "ago", "later", "earlier", "before", "after");
        return supported ? (new LengthTree(null, (TimeUnit)unit.Value), i + 1) : null;
    }

    private static bool IsPlausible(PieceList w, int i, int at, TimeUnit unit, decimal? number) => unit switch
    {
        TimeUnit.Weekend => false,
        _ when number is >= 1900 and <= 2100 && !IsPlural(w, at) => false,
        TimeUnit.Second => IsPlural(w, at) || (number > 1 && w.IsDash(at - 1)),
        TimeUnit.Quarter => IsPlural(w, at) && !w.Is(at + 1, "of"),
        TimeUnit.Day when w.IsAny(i, "some") && !IsPlural(w, at) => false,
        _ => true,
    };

    private static bool IsPlural(PieceList w, int i) => w[i].Text[^1] is 's' or 'S';

    private static bool IsAge(PieceList w, int unit)
    {
        var next = w.IsDash(unit + 1) ? unit + 2 : unit + 1;
        return w.IsAny(next, "old", "olds") || (next > unit + 1 && w.IsAny(next, "earlier", "ago"));
    }
}
