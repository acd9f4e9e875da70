using Dateline.Language;

namespace Dateline.Training;

/// <summary>People, organisations and places: exact span and kind, on gold words.</summary>
internal sealed class NameBenchmark(DataFolder data, LanguageModel model, ReadingMode mode) : IBenchmark
{
    private readonly Lazy<NetworkScore> _score = new(() => model.Score(mode));

    /// <inheritdoc/>
    public string Name => "names";

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets =>
    [
        new("crossner-politics", data.CrossNerDev, () => Measure(NameFiles.CrossNer(data.CrossNerDev))),
        new("uner-ewt", data.UniversalNer, () => Measure(NameFiles.UniversalNer(data.UniversalNer))),
        new("re3d", data.Re3d, () => Measure(Re3d())),
        new("ud-gum", data.GumDev, () => Measure(GumNames.Of(Treebank.Load(data.GumDev).Where(IsNews)))),
        new("wire", WireTreebank.Dev, () => Measure([.. Treebank.Load(WireTreebank.Dev).Select(WireTreebank.Names)])),
    ];

    private (int N, (string Metric, double Value)[] Figures) Measure(List<NamedSentence> sentences)
    {
        var tally = _score.Value.Names(sentences);
        return (tally.Expected, [("f1", tally.F1)]);
    }

    /// <summary>The documents that training has not seen.</summary>
    private List<NamedSentence> Re3d()
    {
        var segmenter = Segmenter.Make(model.Parts.Splits, model.Parts.Ends);
        return [.. Re3dDocument.Load(data.Re3d, held: true).SelectMany(d => d.Sentences(segmenter))];
    }

    private static bool IsNews(TreebankSentence sentence) => sentence.Document.StartsWith("GUM_news", StringComparison.Ordinal);
}
