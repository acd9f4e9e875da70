using System.Globalization;
using System.Text.Json;

namespace Dateline.Training;

/// <summary>Prints figures as a table or as JSON.</summary>
internal static class MeasurePrinter
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>One line a figure: benchmark, set, metric, figure, n, seconds.</summary>
    public static void Table(List<Measure> measures, TextWriter output)
    {
        output.WriteLine(Row("benchmark", "set", "metric", "value", "n", "seconds"));
        foreach (var m in measures)
        {
            output.WriteLine(Row(m.Benchmark, m.Set, m.Metric, Text(m.Value, "F2"), Text(m.N, "F0"), Text(m.Seconds, "F1")));
        }
    }

    /// <summary>An array of objects.</summary>
    public static void Json(List<Measure> measures, TextWriter output) =>
        output.WriteLine(JsonSerializer.Serialize(
            measures.Select(m => m with { Value = Math.Round(m.Value, 2), Seconds = Math.Round(m.Seconds, 1) }), Options));

    private static string Row(string benchmark, string set, string metric, string value, string n, string seconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{benchmark,-14}{set,-20}{metric,-20}{value,10}{n,10}{seconds,10}");

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
