using System.Globalization;

namespace Dateline.Time;

/// <summary>ISO 8601 durations as TIMEX3 writes them.</summary>
internal static class UnitCode
{
    private const int DaysOfWeekend = 2;

    /// <summary>A code such as <c>P7D</c>, <c>PT48H</c>, <c>P2.5Y</c>; <c>X</c> stands for a vague number.</summary>
    public static string Of(decimal? number, TimeUnit unit)
    {
        if (number is { } halved && halved != decimal.Truncate(halved) && Parts(unit) is { Of: > 0 } smaller)
        {
            var whole = decimal.Truncate(halved);
            var rest = Of(decimal.Round((halved - whole) * smaller.Of), smaller.Unit);
            return whole == 0 ? rest : Of(whole, unit) + rest.TrimStart('P').TrimStart(unit < TimeUnit.Day ? 'T' : 'P');
        }

        var amount = number is { } n ? (n * Factor(unit)).ToString("0.##", CultureInfo.InvariantCulture) : "X";
        return $"{(unit < TimeUnit.Day ? "PT" : "P")}{amount}{Letter(unit)}";
    }

    /// <summary>The next smaller unit of a calendar, and how many of it make one.</summary>
    private static (int Of, TimeUnit Unit) Parts(TimeUnit unit) => unit switch
    {
        TimeUnit.Minute => (60, TimeUnit.Second),
        TimeUnit.Hour => (60, TimeUnit.Minute),
        TimeUnit.Day => (24, TimeUnit.Hour),
        TimeUnit.Year => (12, TimeUnit.Month),
        _ => default,
    };

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
