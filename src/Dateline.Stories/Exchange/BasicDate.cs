using System.Text.RegularExpressions;

namespace Dateline.Stories.Exchange;

/// <summary>Writes a date in ISO 8601's basic form, as NITF and older formats have it, in the extended form.</summary>
/// <example><c>20161228T140800+0300</c> gives <c>2016-12-28T14:08:00+03:00</c>; anything else stays as it is.</example>
internal static partial class BasicDate
{
    /// <summary>The extended form.</summary>
    public static string Extended(string date) =>
        Basic().Match(date) is { Success: true } m
            ? $"{m.Groups[1]}-{m.Groups[2]}-{m.Groups[3]}" + (m.Groups[4].Success ? $"T{m.Groups[4]}:{m.Groups[5]}:{(m.Groups[6].Success ? m.Groups[6].Value : "00")}{Zone(m.Groups[7].Value)}" : "")
            : date;

    private static string Zone(string zone) => zone.Length == 5 ? zone[..3] + ":" + zone[3..] : zone;

    [GeneratedRegex(@"^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Basic();
}
