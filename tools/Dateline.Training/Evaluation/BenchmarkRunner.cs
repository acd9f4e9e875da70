using System.Diagnostics;

namespace Dateline.Training;

/// <summary>Measures benchmarks, skipping sets that are absent.</summary>
internal static class BenchmarkRunner
{
    /// <summary>The figures of all sets that can be measured; a line on <paramref name="errors"/> for each that cannot.</summary>
    public static List<Measure> Run(IEnumerable<IBenchmark> benchmarks, TextWriter errors)
    {
        var measures = new List<Measure>();
        foreach (var benchmark in benchmarks)
        {
            foreach (var set in benchmark.Sets)
            {
                if (set.Obstacle is { } obstacle)
                {
                    errors.WriteLine($"{benchmark.Name} {set.Name}: skipped, {obstacle}.");
                    continue;
                }

                measures.AddRange(Run(benchmark.Name, set));
            }
        }

        return measures;
    }

    private static IEnumerable<Measure> Run(string benchmark, BenchmarkSet set)
    {
        var watch = Stopwatch.StartNew();
        var (n, figures) = set.Measure();
        var seconds = watch.Elapsed.TotalSeconds;
        return figures.Select(f => new Measure(benchmark, set.Name, f.Metric, f.Value, n, seconds));
    }
}
