using Dateline.Language;

namespace Dateline.Training;

/// <summary>Heads and reduced relations on gold words with predicted tags, punctuation included.</summary>
internal sealed class ParsingBenchmark(DataFolder data, LanguageModel model) : IBenchmark
{
    /// <inheritdoc/>
    public string Name => "parsing";

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets =>
        [new("ud-ewt", data.EwtDev, () => Measure(data.EwtDev)), new("ud-gum", data.GumDev, () => Measure(data.GumDev))];

    private (int N, (string Metric, double Value)[] Figures) Measure(string path)
    {
        var (n, heads, labelled) = (0, 0, 0);
        var tagger = new Tagger(model.Parts.Tagging);
        var parser = new TreeBuilder(model.Parts);
        foreach (var sentence in Treebank.Load(path))
        {
            var tree = parser.Parse(sentence.Forms, tagger.Tag(sentence.Forms));
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var gold = sentence.Words[i];
                var isHead = tree[i + 1].Head == gold.Head;
                n++;
                heads += isHead ? 1 : 0;
                labelled += isHead && tree[i + 1].Relation == gold.Relation ? 1 : 0;
            }
        }

        return (n, [("uas", 100.0 * heads / n), ("las", 100.0 * labelled / n)]);
    }
}
