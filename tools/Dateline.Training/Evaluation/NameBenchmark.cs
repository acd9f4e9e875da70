using Dateline.Language;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>People, organisations and places: exact span and kind, on gold words.</summary>
internal sealed class NameBenchmark(DataFolder data, LanguageModel model) : IBenchmark
{
    private readonly Tagger _tagger = new(model.Parts.Tagging);
    private readonly NameRecogniser _recogniser = new(model.Parts.Naming, NameClues.Load());

    /// <inheritdoc/>
    public string Name => "names";

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets =>
    [
        new("crossner-politics", data.CrossNerDev, () => Measure(NameFiles.CrossNer(data.CrossNerDev))),
        new("uner-ewt", data.UniversalNer, () => Measure(NameFiles.UniversalNer(data.UniversalNer))),
        new("re3d", data.Re3d, () => Measure(Re3d())),
        new("ud-gum", data.GumDev, () => Measure(GumNames.Of(Treebank.Load(data.GumDev).Where(IsNews)))),
    ];

    private (int N, (string Metric, double Value)[] Figures) Measure(List<NamedSentence> sentences)
    {
        var tally = new Tally();
        foreach (var sentence in sentences)
        {
            var found = _recogniser.Names(sentence.Forms, _tagger.Tag(sentence.Forms));
            tally.Add(found.Where(IsCounted), sentence.Names.Where(IsCounted));
        }

        return (tally.Expected, [("f1", tally.F1)]);
    }

    /// <summary>The documents that training has not seen.</summary>
    private List<NamedSentence> Re3d()
    {
        var segmenter = Segmenter.Make(model.Parts.Splits, model.Parts.Ends);
        return [.. Re3dDocument.Load(data.Re3d, held: true).SelectMany(d => d.Sentences(segmenter))];
    }

    private static bool IsCounted(NameSpan name) => name.Kind is NameKind.Person or NameKind.Organisation or NameKind.Place;

    private static bool IsNews(TreebankSentence sentence) => sentence.Document.StartsWith("GUM_news", StringComparison.Ordinal);
}
