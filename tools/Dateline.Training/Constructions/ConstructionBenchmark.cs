using Dateline.Language;

namespace Dateline.Training;

/// <summary>The ways of attributing: how many constructions are read wholly right.</summary>
internal sealed class ConstructionBenchmark(DataFolder data, LanguageModel model) : IBenchmark
{
    /// <inheritdoc/>
    public string Name => "constructions";

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets => [new("constructions", data.Constructions, Measure)];

    private (int N, (string Metric, double Value)[] Figures) Measure()
    {
        var reader = new ConstructionReader(model);
        var items = Construction.Load(data.Constructions);
        return (items.Count, [("itemsRight", items.Count(i => !ConstructionScore.Faults(i, reader.Read(i)).Any()))]);
    }
}
