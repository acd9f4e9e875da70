using System.Globalization;

namespace Dateline.Time;

/// <summary>Repeated times: <c>daily</c>, <c>every Friday</c>, <c>twice a week</c>, <c>daily from 10:00 to 14:00 Moscow time</c>.</summary>
internal static class RepeatGrammar
{
    public static Parsed? Repeat(PieceList w, int i) => Windowed(w, Single(w, i)) ?? Single(w, i) ?? Trailing(w, i);

    private static Parsed? Single(PieceList w, int i) => Adverb(w, i) ?? Every(w, i) ?? Plural(w, i) ?? Times(w, i);

    private static Parsed? Windowed(PieceList w, Parsed? repeat)
    {
        if (repeat is not { Tree: RepeatTree tree } parsed)
        {
            return null;
        }

        var at = w.Skip(w.Skip(parsed.End, ","), "from", "between", "at");
        var window = IntervalGrammar.Interval(w, at) ?? ClockGrammar.Clock(w, at);
        return window is { Tree: ClockTree or IntervalTree { From: ClockTree } } hours
            ? new Parsed(tree with { Window = hours.Tree }, hours.End) : null;
    }

    /// <summary>The hours may stand before the word: <c>10:00 to 14:00 daily</c>.</summary>
    private static Parsed? Trailing(PieceList w, int i) =>
        (IntervalGrammar.Interval(w, i) ?? ClockGrammar.Clock(w, i)) is { Tree: ClockTree or IntervalTree { From: ClockTree } } hours
        && Single(w, hours.End) is { Tree: RepeatTree repeat } parsed && !w.Has(hours.End, WordKind.Weekdays)
            ? new Parsed(repeat with { Window = hours.Tree }, parsed.End) : null;

    private static Parsed? Adverb(PieceList w, int i) =>
        w.Find(i, WordKind.Repeat) is { } word && (word.Value < (int)TimeUnit.Quarter || w.TokenAt(i).Tag is Model.UniversalTag.Adv)
            ? new Parsed(new RepeatTree(UnitCode.Of(1, (TimeUnit)word.Value), (TimeUnit)word.Value, null), i + 1) : null;

    private static Parsed? Every(PieceList w, int i)
    {
        if (!w.Has(i, WordKind.Each))
        {
            return null;
        }

        if (w.Find(w.Skip(i + 1, "single", "other"), WordKind.Unit) is { Value: >= (int)TimeUnit.Minute } unit && !w.Is(i + 1, "other"))
        {
            return new Parsed(new RepeatTree(UnitCode.Of(1, (TimeUnit)unit.Value), (TimeUnit)unit.Value, null), w.Skip(i + 1, "single") + 1);
        }

        if (PartGrammar.Word(w, i + 1) is { } part)
        {
            return new Parsed(new RepeatTree($"XXXX-XX-XXT{part.Part.Timex}", TimeUnit.Day, null), part.End);
        }

        return Weekday(w, i + 1) ?? Several(w, i + 1);
    }

    private static Parsed? Several(PieceList w, int i)
    {
        if (w.Is(i, "other") && w.Find(i + 1, WordKind.Unit) is { } unit)
        {
            return new Parsed(new RepeatTree(UnitCode.Of(2, (TimeUnit)unit.Value), (TimeUnit)unit.Value, null), i + 2);
        }

        return LengthGrammar.Length(w, i) is { Length: { } length } found
            ? new Parsed(new RepeatTree(UnitCode.Of(length.Number, length.Unit), length.Unit, null), found.End) : null;
    }

    private static Parsed? Weekday(PieceList w, int i) =>
        w.Find(i, WordKind.Weekday) is { } day
            ? new Parsed(new RepeatTree(string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{day.Value}"), TimeUnit.Week, null), i + 1) : null;

    private static Parsed? Plural(PieceList w, int i) =>
        w.Find(i, WordKind.Weekdays) is { } day && w.IsCapital(i)
            ? new Parsed(new RepeatTree(string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{day.Value}"), TimeUnit.Week, null), i + 1) : null;

    private static Parsed? Times(PieceList w, int i)
    {
        var counted = NumberGrammar.Whole(w, i);
        var times = w.Is(i, "once") ? 1 : w.Is(i, "twice") ? 2 : w.Is(i, "thrice") ? 3 : counted?.Value ?? 0;
        var at = w.IsAny(i, "once", "twice", "thrice") ? i + 1
            : counted is { } number && w.Is(number.End, "times") ? number.End + 1 : -1;
        return at > 0 && w.IsAny(at, "a", "per", "each", "every") && w.Find(at + 1, WordKind.Unit) is { } unit
            ? new Parsed(new RepeatTree(UnitCode.Of(1, (TimeUnit)unit.Value), (TimeUnit)unit.Value, null, times), at + 2) : null;
    }
}
