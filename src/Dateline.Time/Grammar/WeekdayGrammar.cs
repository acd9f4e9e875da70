namespace Dateline.Time;

/// <summary>Weekdays, with what shifts them: <c>last Friday</c>, <c>Friday of next week</c>.</summary>
internal static class WeekdayGrammar
{
    public static Parsed? Weekday(PieceList w, int i)
    {
        var at = w.Skip(i, "the");
        var shift = w.Find(at, WordKind.Shift);
        at = shift is null ? i : w.Has(at + 1, WordKind.Shift) ? at + 2 : at + 1;
        if (w.Find(at, WordKind.Weekday) is not { } day || !w.IsCapital(at))
        {
            return null;
        }

        var end = w.Is(at + 1, ".") && w[at].Text.Length <= LongestAbbreviation ? at + 2 : at + 1;
        return shift is null ? OfWeek(w, day, end) : Shifted(shift, day, end);
    }

    private const int LongestAbbreviation = 5;

    private static Parsed OfWeek(PieceList w, Sense day, int end) =>
        RelativeGrammar.Shift(w, w.Skip(end, ",", "of")) is { Tree: ShiftTree { Unit: TimeUnit.Week } week } found
            ? new Parsed(new WeekdayTree(day.Value, null, week), found.End)
            : new Parsed(new WeekdayTree(day.Value, null, null), end);

    /// <summary>"That Friday" and "the following Friday" are counted from the day last told.</summary>
    private static Parsed Shifted(Sense shift, Sense day, int end)
    {
        var told = shift.Id is "shift.that" or "shift.same" or "shift.following" or "shift.previous";
        return new Parsed(new WeekdayTree(day.Value, shift.Value, null, told), end);
    }
}
