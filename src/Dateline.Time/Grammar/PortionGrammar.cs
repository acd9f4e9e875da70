using Dateline.Model;

namespace Dateline.Time;

/// <summary>Parts of periods: <c>the second half of January 2017</c>, <c>early March</c>, <c>the first ten days of May</c>.</summary>
internal static class PortionGrammar
{
    /// <summary>A numbered half, third or quarter, with what it is a part of.</summary>
    public static Parsed? Fraction(PieceList w, int i) => Printed(w, i) ?? Numbered(w, i);

    private static int Denominator(PieceList w, int i) => w.Is(i, "half") ? 2 : w.Is(i, "third") ? 3 : w.Is(i, "quarter") ? 4 : 0;

    private static Parsed? Numbered(PieceList w, int i)
    {
        var at = w.Skip(i, "the");
        var next = w.IsDash(at + 1) ? at + 2 : at + 1;
        var of = Denominator(w, next);
        if (of == 0 || Number(w, at, of) is not { } number)
        {
            return null;
        }

        var whole = Whole(w, next + 1);
        return whole is null && (of != 4 || w.Is(at, "last")) ? null
            : new Parsed(new FractionTree(number, of, whole?.Tree), whole?.End ?? next + 1);
    }

    /// <summary>"Q1 2025", "the Q3".</summary>
    private static Parsed? Printed(PieceList w, int i)
    {
        var number = w.Is(i, "Q") && w.IsGlued(i + 1) ? w.Digits(i + 1, 1, 4) : -1;
        if (number < 0)
        {
            return null;
        }

        var whole = Whole(w, i + 2) is { Tree: YearsTree or ShiftTree { Unit: TimeUnit.Year } } year ? year : (Parsed?)null;
        return new Parsed(new FractionTree(number, 4, whole?.Tree), whole?.End ?? i + 2);
    }

    /// <summary>"This year's third quarter", "the 1988 second quarter".</summary>
    public static Parsed? Possessed(PieceList w, int i)
    {
        var at = w.Skip(i, "the");
        var year = (w.Exactly(at, 4) is >= 1000 and <= 2200 ? YearGrammar.Years(w, at) : null) ?? RelativeGrammar.Shift(w, i);
        if (year is not { Tree: YearsTree or ShiftTree { Unit: TimeUnit.Year } } owner)
        {
            return null;
        }

        return Fraction(w, w.Skip(owner.End, "'s", "’s")) is { Tree: FractionTree { Whole: null } part } found
            ? new Parsed(part with { Whole = owner.Tree }, found.End) : null;
    }

    private static int? Number(PieceList w, int i, int of) =>
        NumberGrammar.Ordinal(w, i) switch { -1 => of, >= 1 and var number when number <= of => number, _ => null };

    public static Parsed? Portion(PieceList w, int i)
    {
        var at = w.Skip(i, "the", "very");
        if (w.Find(at, WordKind.Portion) is not { } word)
        {
            return null;
        }

        var portion = (Portion)word.Value;
        var needsOf = portion is Time.Portion.Start or Time.Portion.End || w.Is(at, "middle");
        if (needsOf && !w.Is(at + 1, "of"))
        {
            return null;
        }

        var next = w.IsDash(at + 1) ? at + 2 : w.Skip(at + 1, "of", "in", "on");
        return Whole(w, next) is { Tree: not PortionTree } whole ? new Parsed(new PortionTree(portion, whole.Tree), whole.End) : null;
    }

    /// <summary>The first ten days of January, the second week of March.</summary>
    public static Parsed? Nth(PieceList w, int i)
    {
        var at = w.Skip(i, "the");
        if (NumberGrammar.Ordinal(w, at) is not { } number)
        {
            return null;
        }

        var length = w.Find(at + 1, WordKind.Unit) is { Value: >= (int)TimeUnit.Day } unit
            ? (new LengthTree(1, (TimeUnit)unit.Value), at + 2) : LengthGrammar.Length(w, at + 1);
        return length is { } found && w.IsAny(found.Item2, "of", "in") && Whole(w, found.Item2) is { } whole
            ? new Parsed(new StretchTree(found.Item1, number, whole.Tree), whole.End) : null;
    }

    public static Parsed? YearEnd(PieceList w, int i) => MidUnit(w, i) ?? End(w, i);

    /// <summary>"Mid-week", "mid-year".</summary>
    private static Parsed? MidUnit(PieceList w, int i)
    {
        if (w.Is(i, "midweek") && w.TokenAt(i).Tag is not UniversalTag.Adj)
        {
            return new Parsed(new PortionTree(Time.Portion.Mid, new ShiftTree(TimeUnit.Week, 0, false)), i + 1);
        }

        return w.Is(i, "mid") && w.IsDash(i + 1) && w.Find(i + 2, WordKind.Unit) is { Value: (int)TimeUnit.Week or (int)TimeUnit.Month or (int)TimeUnit.Year } unit
            && w[i + 2].Text[^1] != 's'
            ? new Parsed(new PortionTree(Time.Portion.Mid, new ShiftTree((TimeUnit)unit.Value, 0, false)), i + 3) : null;
    }

    /// <summary>"Year-end", "year's end", "the year end".</summary>
    private static Parsed? End(PieceList w, int i) =>
        w.Find(i, WordKind.Unit) is { Value: >= (int)TimeUnit.Week } owner && w.IsAny(i + 1, "'s", "’s") && w.Is(i + 2, "end") && w[i].Text[^1] != 's'
            ? new Parsed(new PortionTree(Time.Portion.End, new ShiftTree((TimeUnit)owner.Value, 0, false)), i + 3) : Joined(w, i);

    private static Parsed? Joined(PieceList w, int i) =>
        w.Find(i, WordKind.Unit) is { Value: >= (int)TimeUnit.Week } unit && w.IsDash(i + 1) && w.IsAny(i + 2, "end") && w[i].Text[^1] != 's'
            ? new Parsed(new PortionTree(Time.Portion.End, new ShiftTree((TimeUnit)unit.Value, 0, false)), i + 3) : null;

    /// <summary>What a portion is a part of: "of" is optional, and "the year" alone is the present one.</summary>
    public static Parsed? Whole(PieceList w, int i)
    {
        var at = w.Skip(i, "of", "in");
        if (w.Is(at, "the") && w.Find(at + 1, WordKind.Unit) is { Value: >= (int)TimeUnit.Day } unit && w[at + 1].Text[^1] != 's'
            && CalendarGrammar.Calendar(w, at) is null)
        {
            return new Parsed(new ShiftTree((TimeUnit)unit.Value, 0, false), at + 2);
        }

        return CalendarGrammar.Calendar(w, at) ?? (w.Is(at, ",") ? CalendarGrammar.Calendar(w, at + 1) : null);
    }
}
