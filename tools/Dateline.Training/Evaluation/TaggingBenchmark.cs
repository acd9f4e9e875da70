using Dateline.Language;

namespace Dateline.Training;

/// <summary>Universal and Penn tags on gold words.</summary>
internal sealed class TaggingBenchmark(DataFolder data, LanguageModel model) : IBenchmark
{
    /// <inheritdoc/>
    public string Name => "tagging";

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets =>
        [new("ud-ewt", data.EwtDev, () => Measure(data.EwtDev)), new("ud-gum", data.GumDev, () => Measure(data.GumDev))];

    private (int N, (string Metric, double Value)[] Figures) Measure(string path)
    {
        var (n, universal, penn, lemmas) = (0, 0, 0, 0);
        var tagger = new Tagger(model.Parts.Tagging);
        foreach (var sentence in Treebank.Load(path))
        {
            var tags = tagger.Tag(sentence.Forms);
            for (var i = 0; i < tags.Length; i++)
            {
                var gold = sentence.Words[i];
                n++;
                universal += gold.Universal == model.Parts.Tags.Universal(tags[i]) ? 1 : 0;
                penn += gold.Tag.EndsWith("/" + model.Parts.Tags.Penn(tags[i]), StringComparison.Ordinal) ? 1 : 0;
                lemmas += gold.Lemma == model.Parts.Lemmas.Lemma(gold.Form, model.Parts.Tags.Names[tags[i]]) ? 1 : 0;
            }
        }

        return (n, [("upos", 100.0 * universal / n), ("xpos", 100.0 * penn / n), ("lemma", 100.0 * lemmas / n)]);
    }
}
