namespace Dateline.Training;

/// <summary>A figure of a benchmark: one row of the table, one object of the JSON.</summary>
/// <param name="Benchmark">The benchmark, e.g. <c>parsing</c>.</param>
/// <param name="Set">The set, e.g. <c>ud-ewt</c>.</param>
/// <param name="Metric">The metric, e.g. <c>las</c>.</param>
/// <param name="Value">The figure; per cent unless the metric says otherwise.</param>
/// <param name="N">How many items it was measured on.</param>
/// <param name="Seconds">How long the set took.</param>
internal sealed record Measure(string Benchmark, string Set, string Metric, double Value, int N, double Seconds);
