using Dateline.Language;

namespace Dateline.Training;

/// <summary>Heads and reduced relations on gold words, punctuation included.</summary>
internal sealed class ParsingBenchmark(DataFolder data, LanguageModel model, ReadingMode mode) : IBenchmark
{
    private readonly Lazy<NetworkScore> _score = new(() => model.Score(mode));

    /// <inheritdoc/>
    public string Name => "parsing";

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets =>
    [
        new("ud-ewt", data.EwtDev, () => Measure(data.EwtDev)),
        new("ud-gum", data.GumDev, () => Measure(data.GumDev)),
        new("wire", WireTreebank.Dev, () => Measure(WireTreebank.Dev)),
    ];

    private (int N, (string Metric, double Value)[] Figures) Measure(string path)
    {
        var tally = _score.Value.Trees(Treebank.Load(path));
        return (tally.Words, [("uas", tally.Unlabelled), ("las", tally.Labelled)]);
    }
}
