namespace Dateline.Training;

/// <summary>A benchmark that is defined and not written yet: every set of it is skipped, so that nobody takes silence for a figure.</summary>
/// <param name="name">Its name on the command line.</param>
/// <param name="sets">The names of its sets.</param>
internal sealed class UnmeasuredBenchmark(string name, params string[] sets) : IBenchmark
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets => sets.Select(set => BenchmarkSet.Unmeasured(set, "not measured yet"));
}
