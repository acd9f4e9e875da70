namespace Dateline.Training;

/// <summary>A set of a benchmark.</summary>
/// <param name="Name">Its name in the table, e.g. <c>ud-ewt</c>.</param>
/// <param name="Path">The file or folder without which it is skipped.</param>
/// <param name="Measure">Gives the metrics with their figures and the number of items.</param>
internal sealed record BenchmarkSet(string Name, string Path, Func<(int N, (string Metric, double Value)[] Figures)> Measure)
{
    /// <summary>Why it is skipped, in words; <see langword="null"/> when it can be measured.</summary>
    public string? Obstacle { get => field ?? (System.IO.Path.Exists(Path) ? null : $"{Path} is absent"); init; }

    /// <summary>A set that nothing measures yet.</summary>
    public static BenchmarkSet Unmeasured(string name, string obstacle) => new(name, "", () => (0, [])) { Obstacle = obstacle };
}
