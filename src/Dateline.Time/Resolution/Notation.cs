using System.Globalization;
using Dateline.Model;
using NodaTime;

namespace Dateline.Time;

/// <summary>Dates as EDTF (ISO 8601-2) and TIMEX3 write them.</summary>
internal static class Notation
{
    private const int MonthsInQuarter = 3;
    private const int YearsInDecade = 10;
    private const int YearsInCentury = 100;

    /// <summary>EDTF of the days up to, not including, <paramref name="end"/>.</summary>
    public static string Edtf(LocalDate start, LocalDate end, Granularity granularity) => granularity switch
    {
        Granularity.Year when IsWhole(start, end, Period.FromYears(1)) => Year(start),
        Granularity.Month when IsWhole(start, end, Period.FromMonths(1)) => Month(start),
        Granularity.Decade when start.Year % YearsInDecade == 0 && start.PlusYears(YearsInDecade) == end => $"{Year(start)[..3]}X",
        Granularity.Century when start.PlusYears(YearsInCentury) == end => $"{Year(start)[..2]}XX",
        Granularity.Decade or Granularity.Century when IsNewYear(start, end) => $"{Year(start)}/{Year(end.PlusYears(-1))}",
        _ => Stretch(start, end),
    };

    /// <summary>TIMEX3 value of the calendar unit that begins on a day.</summary>
    public static string Timex(LocalDate start, Granularity granularity) => granularity switch
    {
        Granularity.Week => Week(start),
        Granularity.Month => Month(start),
        Granularity.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year(start)}-Q{((start.Month - 1) / MonthsInQuarter) + 1}"),
        Granularity.Half => $"{Year(start)}-H{(start.Month > 6 ? 2 : 1)}",
        Granularity.Year => Year(start),
        Granularity.Decade => Year(start)[..3],
        Granularity.Century => Year(start)[..2],
        _ => Day(start),
    };

    public static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    public static string Minute(LocalDateTime time) => time.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The first of an EDTF interval's two values, or the value itself.</summary>
    public static string? First(string? edtf) => edtf?.Split('/')[0];

    /// <summary>The last of an EDTF interval's two values, or the value itself.</summary>
    public static string? Last(string? edtf) => edtf?.Split('/')[^1];

    private static string Year(LocalDate day) => day.ToString("uuuu", CultureInfo.InvariantCulture);

    private static string Month(LocalDate day) => day.ToString("uuuu-MM", CultureInfo.InvariantCulture);

    private static string Week(LocalDate day)
    {
        var rule = NodaTime.Calendars.WeekYearRules.Iso;
        return string.Create(CultureInfo.InvariantCulture, $"{rule.GetWeekYear(day):0000}-W{rule.GetWeekOfWeekYear(day):00}");
    }

    /// <summary>Whole months are written as months, single days as a day, the rest as first and last day.</summary>
    private static string Stretch(LocalDate start, LocalDate end)
    {
        if (start.Day == 1 && end.Day == 1)
        {
            var last = end.PlusMonths(-1);
            return last == start ? Month(start) : $"{Month(start)}/{Month(last)}";
        }

        var lastDay = end.PlusDays(-1);
        return lastDay <= start ? Day(start) : $"{Day(start)}/{Day(lastDay)}";
    }

    private static bool IsWhole(LocalDate start, LocalDate end, Period length) => IsNewUnit(start) && start + length == end;

    private static bool IsNewUnit(LocalDate start) => start.Day == 1;

    private static bool IsNewYear(LocalDate start, LocalDate end) => start is { Month: 1, Day: 1 } && end is { Month: 1, Day: 1 };
}
