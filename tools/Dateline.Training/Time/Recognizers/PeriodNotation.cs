using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace Dateline.Training;

/// <summary>The ways in which TIMEX3 may write the days from a start up to an end.</summary>
internal static class PeriodNotation
{
    private static readonly (string Name, Period Length)[] Units =
    [
        ("day", Period.FromDays(1)), ("weekend", Period.FromDays(2)), ("week", Period.FromWeeks(1)), ("month", Period.FromMonths(1)),
        ("quarter", Period.FromMonths(3)), ("half", Period.FromMonths(6)), ("year", Period.FromYears(1)), ("decade", Period.FromYears(10)),
        ("century", Period.FromYears(100)),
    ];

    /// <summary>A calendar unit if it is one; else an interval, whose end may be the last unit or the first after it.</summary>
    /// <remarks>"From March to May" ends for some with the first day of May, for others with its last.</remarks>
    public static IEnumerable<string> Of(LocalDate start, LocalDate end) =>
        Units.Where(u => start + u.Length == end && Name(u.Name, start) is not null).Select(u => Name(u.Name, start)!)
            .Concat(Starting(start).SelectMany(first => Starting(end).Concat(Ending(end)).Select(last => $"{first}/{last}")));

    /// <summary>The units that begin on a day.</summary>
    public static IEnumerable<string> Starting(LocalDate day) => Units.Select(u => Name(u.Name, day)).OfType<string>();

    /// <summary>The larger units that a day lies in.</summary>
    public static IEnumerable<string> Around(LocalDate day) => [Year(day), Month(day), Week(day), Year(day)[..3]];

    public static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(LocalDate day) => day.ToString("uuuu-MM", CultureInfo.InvariantCulture);

    public static string Year(LocalDate day) => day.ToString("uuuu", CultureInfo.InvariantCulture);

    public static string Minute(LocalDateTime time) => time.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    public static string Week(LocalDate day) => string.Create(
        CultureInfo.InvariantCulture, $"{WeekYearRules.Iso.GetWeekYear(day):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(day):00}");

    private static IEnumerable<string> Ending(LocalDate end) =>
        Units.Select(u => Name(u.Name, end - u.Length)).OfType<string>();

    private static string? Name(string unit, LocalDate start) => unit switch
    {
        "day" => Day(start),
        "weekend" when start.DayOfWeek is IsoDayOfWeek.Saturday => $"{Week(start)}-WE",
        "week" when start.DayOfWeek is IsoDayOfWeek.Monday => Week(start),
        "month" when start.Day == 1 => Month(start),
        "quarter" when start is { Day: 1, Month: 1 or 4 or 7 or 10 } => FormattableString.Invariant($"{Year(start)}-Q{(start.Month / 3) + 1}"),
        "half" when start is { Day: 1, Month: 1 or 7 } => FormattableString.Invariant($"{Year(start)}-H{(start.Month / 7) + 1}"),
        "year" when start is { Day: 1, Month: 1 } => Year(start),
        "decade" when start is { Day: 1, Month: 1 } && start.Year % 10 == 0 => Year(start)[..3],
        "century" when start is { Day: 1, Month: 1 } && start.Year % 100 == 0 => Year(start)[..2],
        _ => null,
    };
}
