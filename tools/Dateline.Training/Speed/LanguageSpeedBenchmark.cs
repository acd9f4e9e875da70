using System.Diagnostics;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>The language stage alone: raw paragraphs of the development treebanks to words, sentences, tags, lemmas, trees and names, each read once, on
/// one thread, after a warm-up on the training part.</summary>
/// <remarks>What is kept of words that were met lately comes from other text, as in use.</remarks>
internal sealed class LanguageSpeedBenchmark(DataFolder data, LanguageModel model) : IBenchmark
{
    private const int WarmUpSentences = 4000;
    private const int ParagraphsAStory = 10;

    /// <inheritdoc/>
    public string Name => "language-speed";

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets =>
    [
        new("accurate", data.EwtDev, () => Measure(ReadingMode.Accurate)),
        new("fast", data.EwtDev, () => Measure(ReadingMode.Fast)),
    ];

    private (int N, (string Metric, double Value)[] Figures) Measure(ReadingMode mode)
    {
        var watch = Stopwatch.StartNew();
        var reader = new EnglishReader(model, mode);
        var make = watch.Elapsed.TotalMilliseconds;
        _ = Read(reader, Stories([.. Treebank.Load(data.EwtTrain).Take(WarmUpSentences)]));
        var stories = Stories([.. Treebank.Load(data.EwtDev), .. Treebank.Load(data.GumDev)]);
        watch.Restart();
        var words = Read(reader, stories);
        return (words, [("tokensPerSecond", words / watch.Elapsed.TotalSeconds), ("unpackMilliseconds", make)]);
    }

    private static int Read(EnglishReader reader, List<Story> stories) =>
        stories.Sum(s => reader.Read(s).Sentences.Sum(sentence => sentence.Tokens.Count));

    private static List<Story> Stories(List<TreebankSentence> sentences) =>
    [
        .. TreebankPassage.Of(sentences).Chunk(ParagraphsAStory).Select(passages => new Story
        {
            Id = "0000000000000000",
            Language = "en",
            Paragraphs = [.. passages.Select(p => new Paragraph(ParagraphKind.Body, p.Text))],
        }),
    ];
}
