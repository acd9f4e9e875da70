using Dateline.Model;

namespace Dateline.Cli.Text;

/// <summary>A time as its value, its other readings and its words: <c>2016-12-27 “on Tuesday”</c>.</summary>
internal static class TimeWords
{
    public static string Of(TimeValue? time)
    {
        if (time is null)
        {
            return "";
        }

        var values = time.Alternatives.Prepend(time).Select(Value);
        string[] readings = [.. values.OfType<string>().Distinct(StringComparer.Ordinal)];
        return readings.Length == 0
            ? Quotation.Inline(time.Text)
            : $"{string.Join(" or ", readings)}{Zone(time)} {Quotation.Inline(time.Text)}";
    }

    private static string? Value(TimeValue time) => time.Edtf ?? time.Timex;

    /// <summary>The zone, for a time shorter than a day only: a day is a day of its own place.</summary>
    private static string Zone(TimeValue time) =>
        time.Granularity > Granularity.PartOfDay ? "" : $" {time.Zone.Id ?? "zone unknown"}";
}
