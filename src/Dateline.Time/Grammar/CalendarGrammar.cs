namespace Dateline.Time;

/// <summary>Calendar times of a day or more, and portions of them.</summary>
internal static class CalendarGrammar
{
    private static readonly Func<PieceList, int, Parsed?>[] Rules =
        [
            DateGrammar.Date, FeastGrammar.Feast, WeekdayGrammar.Weekday, YearGrammar.Years, YearGrammar.Season, PortionGrammar.Fraction,
            PortionGrammar.Portion, PortionGrammar.Nth, PortionGrammar.YearEnd, PortionGrammar.Possessed, RelativeGrammar.Shift,
            PeriodGrammar.Period,
        ];

    /// <summary>The longest calendar time at a position.</summary>
    public static Parsed? Calendar(PieceList w, int i)
    {
        Parsed? best = null;
        foreach (var rule in Rules)
        {
            if (i < w.Count && rule(w, i) is { } parsed && (best is null || parsed.End > best.Value.End))
            {
                best = parsed;
            }
        }

        return best;
    }
}
