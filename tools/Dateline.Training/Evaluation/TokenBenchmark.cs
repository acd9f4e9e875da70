using Dateline.Language;

namespace Dateline.Training;

/// <summary>Words and sentences found in raw paragraphs.</summary>
internal sealed class TokenBenchmark(DataFolder data, LanguageModel model) : IBenchmark
{
    private readonly Segmenter _segmenter = Segmenter.Make(model.Parts.Splits, model.Parts.Ends);

    /// <inheritdoc/>
    public string Name => "tokens";

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets =>
        [new("ud-ewt", data.EwtDev, () => Measure(data.EwtDev)), new("ud-gum", data.GumDev, () => Measure(data.GumDev))];

    private (int N, (string Metric, double Value)[] Figures) Measure(string path)
    {
        var (words, sentences) = (new Tally(), new Tally());
        foreach (var passage in TreebankPassage.Of(Treebank.Load(path)))
        {
            var found = _segmenter.Sentences(passage.Text, 0).ToList();
            words.Add(found.SelectMany(s => s), passage.Words);
            sentences.Add(found.Select(s => new WordSpan(s[0].Start, s[^1].End)), Sentences(passage));
        }

        return (words.Expected, [("tokenF1", words.F1), ("sentenceF1", sentences.F1)]);
    }

    private static IEnumerable<WordSpan> Sentences(TreebankPassage passage)
    {
        var start = 0;
        foreach (var end in passage.Ends)
        {
            yield return new WordSpan(passage.Words[start].Start, passage.Words[end - 1].End);
            start = end;
        }
    }
}
