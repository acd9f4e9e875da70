using Dateline.Language;

namespace Dateline.Training;

/// <summary>Universal and Penn tags, features and lemmas on gold words.</summary>
internal sealed class TaggingBenchmark(DataFolder data, LanguageModel model, ReadingMode mode) : IBenchmark
{
    private readonly Lazy<NetworkScore> _score = new(() => model.Score(mode));
    private readonly Lazy<SentenceReader> _reader = new(() => model.Reader(mode));

    /// <inheritdoc/>
    public string Name => "tagging";

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets =>
    [
        new("ud-ewt", data.EwtDev, () => Measure(data.EwtDev)),
        new("ud-gum", data.GumDev, () => Measure(data.GumDev)),
        new("wire", WireTreebank.Dev, () => Measure(WireTreebank.Dev)),
    ];

    private (int N, (string Metric, double Value)[] Figures) Measure(string path)
    {
        var sentences = Treebank.Load(path);
        var tally = _score.Value.Trees(sentences);
        return (tally.Words,
        [
            ("upos", tally.Universal), ("xpos", tally.Penn), ("feats", tally.Morphology), ("lemma", Lemmas(sentences)),
        ]);
    }

    private double Lemmas(List<TreebankSentence> sentences)
    {
        var (n, right) = (0, 0);
        foreach (var (sentence, reading) in sentences.Zip(_reader.Value.Read([.. sentences.Select(s => s.Forms)])))
        {
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var gold = sentence.Words[i];
                n++;
                right += gold.Lemma == model.Parts.Lemmas.Lemma(gold.Form, model.Parts.Tags.Names[reading.Network.Tags[i]], model.Parts.Tables.Common) ? 1 : 0;
            }
        }

        return 100.0 * right / n;
    }
}
