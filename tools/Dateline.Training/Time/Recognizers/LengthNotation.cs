using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Dateline.Training;

/// <summary>One notation for lengths that are written in different units: <c>P2Q</c> and <c>P6M</c>, <c>P1W</c> and <c>P7D</c>.</summary>
internal static partial class LengthNotation
{
    private const string Vague = "X";

    /// <summary>Months, days and minutes of each unit.</summary>
    private static readonly FrozenDictionary<string, (decimal Months, decimal Days, decimal Minutes)> Units = new Dictionary<string, (decimal Months, decimal Days, decimal Minutes)>(StringComparer.Ordinal)
    {
        ["CE"] = (1200, 0, 0),
        ["DE"] = (120, 0, 0),
        ["Y"] = (12, 0, 0),
        ["Q"] = (3, 0, 0),
        ["M"] = (1, 0, 0),
        ["W"] = (0, 7, 0),
        ["WE"] = (0, 2, 0),
        ["BD"] = (0, 1, 0),
        ["D"] = (0, 1, 0),
        ["TH"] = (0, 0, 60),
        ["TM"] = (0, 0, 1),
        ["TS"] = (0, 0, 1 / 60m),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The length in one notation; <see langword="null"/> when the value is none.</summary>
    public static string? Of(string timex) => IsLength().IsMatch(timex) ? Sum(timex) : null;

    /// <summary>The length without its number, as a vague word has it: <c>P3D</c> gives <c>PXD</c>.</summary>
    public static string? VagueOf(string timex) => IsLength().IsMatch(timex) ? Sum(Number().Replace(timex, Vague)) : null;

    private static string? Sum(string timex)
    {
        var (sum, vague, clock) = ((Months: 0m, Days: 0m, Minutes: 0m), "", "");
        foreach (Match part in Part().Matches(timex))
        {
            clock = part.Groups["clock"].Success ? "T" : clock;
            var unit = clock + part.Groups["unit"].Value;
            if (!Units.TryGetValue(unit, out var size))
            {
                return null;
            }

            if (!decimal.TryParse(part.Groups["number"].Value, CultureInfo.InvariantCulture, out var number))
            {
                vague += unit;
                continue;
            }

            sum = (sum.Months + (number * size.Months), sum.Days + (number * size.Days), sum.Minutes + (number * size.Minutes));
        }

        return string.Create(CultureInfo.InvariantCulture, $"P {sum.Months:0.##}M {sum.Days:0.##}D {sum.Minutes:0.####}T {vague}").TrimEnd();
    }

    [GeneratedRegex(@"^P(?:T?[0-9.X]+[A-Z]{1,2})+$", RegexOptions.CultureInvariant)]
    private static partial Regex IsLength();

    [GeneratedRegex(@"[0-9.]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<clock>T)?(?<number>[0-9.]+|X)(?<unit>CE|DE|WE|BD|[YQMWDHS])", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
