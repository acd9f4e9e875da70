using System.Globalization;

namespace Dateline.Time;

/// <summary>ISO 8601 durations as TIMEX3 writes them.</summary>
internal static class UnitCode
{
    private const int DaysOfWeekend = 2;

    /// <summary>A code such as <c>P7D</c>, <c>PT48H</c>, <c>P2.5Y</c>; <c>X</c> stands for a vague number.</summary>
    public static string Of(decimal? number, TimeUnit unit)
    {
        var amount = number is { } n ? (n * Factor(unit)).ToString("0.##", CultureInfo.InvariantCulture) : "X";
        return $"{(unit < TimeUnit.Day ? "PT" : "P")}{amount}{Letter(unit)}";
    }

    private static int Factor(TimeUnit unit) => unit switch
    {
        TimeUnit.Weekend or TimeUnit.Fortnight => DaysOfWeekend,
        _ => 1,
    };

    private static string Letter(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "S",
        TimeUnit.Minute => "M",
        TimeUnit.Hour => "H",
        TimeUnit.Day or TimeUnit.Weekend => "D",
        TimeUnit.Week or TimeUnit.Fortnight => "W",
        TimeUnit.Month => "M",
        TimeUnit.Quarter => "Q",
        TimeUnit.Year => "Y",
        TimeUnit.Decade => "DE",
        _ => "CE",
    };
}
