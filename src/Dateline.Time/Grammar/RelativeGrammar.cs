namespace Dateline.Time;

/// <summary>Times counted from another: <c>yesterday</c>, <c>next month</c>, <c>a week ago</c>, <c>two days later</c>.</summary>
internal static class RelativeGrammar
{
    /// <summary>A calendar unit counted from the present or from the time last spoken of.</summary>
    public static Parsed? Shift(PieceList w, int i)
    {
        var at = w.Skip(i, "the");
        var hasArticle = at > i;
        if (DayWord(w, i) is { } day)
        {
            return day;
        }

        if (w.Find(at, WordKind.Shift) is not { } shift)
        {
            return hasArticle ? Weekend(w, at) : null;
        }

        at = w.IsAny(at, "this", "that") && w.IsAny(at + 1, "past", "coming", "last", "next", "same") ? at + 1 : at;
        shift = w.Find(at, WordKind.Shift)!;
        return w.Find(w.IsDash(at + 1) ? at + 2 : at + 1, WordKind.Unit) is { } unit ? Counted(shift, (TimeUnit)unit.Value, hasArticle, w.IsDash(at + 1) ? at + 3 : at + 2) : null;
    }

    /// <summary>A length and the way it is counted.</summary>
    public static Parsed? Offset(PieceList w, int i)
    {
        if (LengthGrammar.Length(w, i) is not { } length)
        {
            return DayBefore(w, i);
        }

        if (w.Is(length.End, "from") && w.IsAny(length.End + 1, "now", "today"))
        {
            return new Parsed(new OffsetTree(length.Length, 1, null, false), length.End + 2);
        }

        length.End = w.Is(length.End, "or") && w.Is(length.End + 1, "so") ? length.End + 2 : length.End;
        if (w.Find(length.End, WordKind.Way) is { } way && !w.Is(length.End, "previously") | w.Is(length.End + 1, ","))
        {
            var fromEvent = !w.IsAny(length.End, "ago", "hence");
            return new Parsed(new OffsetTree(length.Length, way.Value, null, fromEvent), length.End + 1);
        }

        return FromDate(w, length.Length, length.End);
    }

    private static Parsed? FromDate(PieceList w, LengthTree length, int end)
    {
        var sign = w.IsAny(end, "after", "from") ? 1 : w.Is(end, "before") ? -1 : 0;
        if (sign != 0 && w.IsAny(end + 1, "that", "this") && w.IsAny(end + 2, "date", "day"))
        {
            return new Parsed(new OffsetTree(length, sign, null, true), end + 3);
        }

        return sign != 0 && CalendarGrammar.Calendar(w, end + 1) is { } from && length.Unit >= TimeUnit.Day
            ? new Parsed(new OffsetTree(length, sign, from.Tree, false), from.End) : null;
    }

    /// <summary>"The day before yesterday", and "the day after" alone.</summary>
    private static Parsed? DayBefore(PieceList w, int i)
    {
        if (w.Is(i, "day") && !w.Is(i - 1, "the") && w.IsAny(i + 1, "before", "after") && w.Has(i + 2, WordKind.DayWord))
        {
            return DayBefore(w, i - 1, i);
        }

        return w.Is(i, "the") ? DayBefore(w, i, i + 1) : null;
    }

    private static Parsed? DayBefore(PieceList w, int i, int noun)
    {
        if (w.Find(noun, WordKind.Unit) is not { } unit || !w.IsAny(i + 2, "before", "after"))
        {
            return null;
        }

        var sign = w.Is(i + 2, "after") ? 1 : -1;
        var length = new LengthTree(1, (TimeUnit)unit.Value);
        if (DayWord(w, i + 3) is { Tree: ShiftTree day } word && unit.Value == (int)TimeUnit.Day)
        {
            return new Parsed(new ShiftTree(TimeUnit.Day, day.By + sign, false), word.End);
        }

        return FromDate(w, length, i + 2)
            ?? (IsClauseEnd(w, i + 3) ? new Parsed(new ShiftTree((TimeUnit)unit.Value, sign, true), i + 3) : null);
    }

    private static Parsed? Weekend(PieceList w, int i) =>
        w.Is(i, "weekend") ? new Parsed(new WeekendTree(), i + 1) : null;

    private static bool IsClauseEnd(PieceList w, int i) => i >= w.Count || w.IsAny(i, ".", ",", ";", ")", "\"", "”");

    private static Parsed? DayWord(PieceList w, int i) =>
        w.Find(i, WordKind.DayWord) is { } day ? new Parsed(new ShiftTree(TimeUnit.Day, day.Value, false), i + 1) : null;

    private static Parsed? Counted(Sense shift, TimeUnit unit, bool hasArticle, int end)
    {
        if (unit < TimeUnit.Day || (unit is TimeUnit.Day && shift.Id is "shift.this" or "shift.current"))
        {
            return null;
        }

        var told = IsTold(shift) || (hasArticle && shift.Id is "shift.next" && unit is TimeUnit.Day);
        return !told && IsStretch(shift, hasArticle) && (hasArticle || unit is not TimeUnit.Day)
            ? new Parsed(new RecentTree(new LengthTree(1, unit), shift.Value), end)
            : new Parsed(new ShiftTree(unit, shift.Value, told), end);
    }

    /// <summary>Whether the word counts from what was told and not from the present.</summary>
    public static bool IsTold(Sense shift) =>
        shift.Id is "shift.previous" or "shift.following" or "shift.same" or "shift.that" or "shift.preceding";

    /// <summary>"The last year" is twelve months up to now; "last year" is the calendar year.</summary>
    private static bool IsStretch(Sense shift, bool hasArticle) =>
        (hasArticle && shift.Id is "shift.last" or "shift.next") || shift.Id is "shift.past" or "shift.coming";
}
