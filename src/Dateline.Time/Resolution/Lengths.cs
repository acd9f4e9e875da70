using NodaTime;

namespace Dateline.Time;

/// <summary>Lengths as NodaTime and the record know them.</summary>
internal static class Lengths
{
    private const int DaysInWeek = 7;
    private const int HoursInDay = 24;
    private const int MinutesInHour = 60;
    private const int MonthsInYear = 12;
    private const int MostYears = 5000;

    /// <summary>A period of the length; halves are carried to the next smaller unit, and absurd lengths are cut.</summary>
    public static Period ToPeriod(decimal number, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => Period.FromSeconds((long)number),
        TimeUnit.Minute => Period.FromMinutes((long)number),
        TimeUnit.Hour => Period.FromMinutes((long)(number * MinutesInHour)),
        TimeUnit.Day => Period.FromHours((long)(Cut(number) * HoursInDay)),
        TimeUnit.Weekend => Period.FromDays((int)Cut(number) * 2),
        TimeUnit.Week => Period.FromDays((int)(Cut(number) * DaysInWeek)),
        TimeUnit.Fortnight => Period.FromDays((int)(Cut(number) * 2 * DaysInWeek)),
        _ => Period.FromMonths(Months(Cut(number), unit)),
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

    private static decimal Cut(decimal number) => Math.Min(number, MostYears);

    private static int Months(decimal number, TimeUnit unit) => unit switch
    {
        TimeUnit.Month => (int)number,
        TimeUnit.Quarter => (int)(number * 3),
        TimeUnit.Year => (int)(Math.Min(number, 900) * MonthsInYear),
        TimeUnit.Decade => (int)(Math.Min(number, 90) * 10 * MonthsInYear),
        _ => (int)(Math.Min(number, 9) * 100 * MonthsInYear),
    };
}
