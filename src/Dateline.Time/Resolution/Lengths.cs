using NodaTime;

namespace Dateline.Time;

/// <summary>Lengths as NodaTime and the record know them.</summary>
internal static class Lengths
{
    private const int DaysInWeek = 7;
    private const int HoursInDay = 24;
    private const int MinutesInHour = 60;
    private const int MonthsInYear = 12;

    /// <summary>A period of the length; halves are carried to the next smaller unit. Not for lengths that are <see cref="IsBeyond"/>.</summary>
    public static Period ToPeriod(decimal number, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => Period.FromSeconds((long)number),
        TimeUnit.Minute => Period.FromMinutes((long)number),
        TimeUnit.Hour => Period.FromMinutes((long)(number * MinutesInHour)),
        TimeUnit.Day => Period.FromHours((long)(number * HoursInDay)),
        TimeUnit.Weekend => Period.FromDays((int)number * 2),
        TimeUnit.Week => Period.FromDays((int)(number * DaysInWeek)),
        TimeUnit.Fortnight => Period.FromDays((int)(number * 2 * DaysInWeek)),
        _ => Period.FromMonths(Months(number, unit)),
    };

    public static Model.Granularity Granularity(TimeUnit unit) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute => Model.Granularity.Minute,
        TimeUnit.Hour => Model.Granularity.Hour,
        TimeUnit.Day or TimeUnit.Weekend => Model.Granularity.Day,
        TimeUnit.Week or TimeUnit.Fortnight => Model.Granularity.Week,
        TimeUnit.Month => Model.Granularity.Month,
        TimeUnit.Quarter => Model.Granularity.Quarter,
        TimeUnit.Year => Model.Granularity.Year,
        TimeUnit.Decade => Model.Granularity.Decade,
        _ => Model.Granularity.Century,
    };

    /// <summary>Seconds of a unit shorter than a day.</summary>
    public static int Seconds(TimeUnit unit) => unit switch
    {
        TimeUnit.Hour => MinutesInHour * MinutesInHour,
        TimeUnit.Minute => MinutesInHour,
        _ => 1,
    };

    /// <summary>Whether a length reaches out of the years that the resolver counts in; such a length has no bounds.</summary>
    public static bool IsBeyond(decimal number, TimeUnit unit) => number > unit switch
    {
        TimeUnit.Second or TimeUnit.Minute => 10_000_000,
        TimeUnit.Hour or TimeUnit.Day => 100_000,
        TimeUnit.Decade => 150,
        TimeUnit.Century => 15,
        _ => 1_500,
    };

    private static int Months(decimal number, TimeUnit unit) => unit switch
    {
        TimeUnit.Month => (int)number,
        TimeUnit.Quarter => (int)(number * 3),
        TimeUnit.Year => (int)(number * MonthsInYear),
        TimeUnit.Decade => (int)(number * 10 * MonthsInYear),
        _ => (int)(number * 100 * MonthsInYear),
    };
}
