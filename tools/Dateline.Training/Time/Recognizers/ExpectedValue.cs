using NodaTime;
using NodaTime.Text;

namespace Dateline.Training;

/// <summary>A value that a case expects of a phrase, as the case prints it.</summary>
/// <param name="Timex">TIMEX value, e.g. <c>XXXX-07-19</c> or <c>(2021-07-15,2021-07-18,P3D)</c>.</param>
/// <param name="Modifier">Limit or portion, e.g. <c>before</c> or <c>end</c>; empty when there is none.</param>
/// <param name="First">The resolved day, minute or clock time, or the first of a stretch; empty when open or unresolved.</param>
/// <param name="Last">The same, or the end of a stretch.</param>
internal readonly record struct ExpectedValue(string Timex, string Modifier, string First, string Last)
{
    /// <summary>Whether the value is a stretch with both ends.</summary>
    public bool IsStretch => First.Length > 0 && Last.Length > 0 && First != Last;

    /// <summary>Whether an end is given to the minute.</summary>
    public bool HasClock => First.Contains(':', StringComparison.Ordinal) || Last.Contains(':', StringComparison.Ordinal);

    /// <summary>The day of the first end that is given; absent for a clock time.</summary>
    public LocalDate? Day => DayOf(First.Length > 0 ? First : Last);

    /// <summary>The day at the head of a resolved end; absent for a clock time.</summary>
    public static LocalDate? DayOf(string end) =>
        end.Length >= 10 && LocalDatePattern.Iso.Parse(end[..10]) is { Success: true } day ? day.Value : null;

    /// <summary>A limit tells one day only: it gives the yearless TIMEX value its year, or is its day.</summary>
    /// <remarks>After a month the day told is the first of the next, hence two years at New Year.</remarks>
    public IEnumerable<string> Filled()
    {
        if (!Timex.Contains('X', StringComparison.Ordinal) || Day is not { } day)
        {
            return [];
        }

        var clock = Timex.IndexOf('T', StringComparison.Ordinal) is >= 0 and var at ? Timex[at..] : "";
        var dated = Timex[..^clock.Length];
        return dated.StartsWith("XXXX-WXX", StringComparison.Ordinal) || dated.StartsWith("XXXX-XX", StringComparison.Ordinal)
            ? [PeriodNotation.Day(day) + clock]
            : new[] { day, day.PlusDays(-1) }.Select(d => PeriodNotation.Year(d) + dated[4..] + clock);
    }
}
