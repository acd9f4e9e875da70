using System.Diagnostics;
using Dateline.Model;
using Dateline.Stories;

namespace Dateline.Training;

/// <summary>The body of a story on a web page, beside SmartReader alone in the same run.</summary>
/// <remarks>A junk line is a line of the found body that does not stand in the gold body. The pages are in many languages.</remarks>
internal sealed class PageBenchmark(DataFolder data) : IBenchmark
{
    private readonly StoryReader _reader = new();

    /// <inheritdoc/>
    public string Name => "pages";

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets =>
    [
        new("aeb", data.ArticleExtraction, () => Measure(GoldPage.LoadArticleExtraction(data.ArticleExtraction))),
        new("fundus", data.Fundus, () => Measure(GoldPage.LoadFundus(data.Fundus))),
    ];

    /// <summary>The paragraphs of the body that the reader finds.</summary>
    public IReadOnlyList<string> Body(StorySource source) =>
        _reader.Read(source) is { Succeeded: true, Value: var story }
            ? [.. story.Paragraphs.Where(p => p.Kind == ParagraphKind.Body).Select(p => p.Text)]
            : [];

    private (int N, (string Metric, double Value)[] Figures) Measure(List<GoldPage> pages)
    {
        var ours = Measure(pages, Body);
        var theirs = Measure(pages, PlainSmartReader.Body);
        return (pages.Count,
        [
            ("bodyF1", ours.Tally.F1),
            ("bodyPrecision", ours.Tally.Precision),
            ("bodyRecall", ours.Tally.Recall),
            ("junkLines", ours.Junk),
            ("pagesPerSecond", ours.PagesPerSecond),
            ("smartReaderBodyF1", theirs.Tally.F1),
            ("smartReaderJunkLines", theirs.Junk),
            ("smartReaderPagesPerSecond", theirs.PagesPerSecond),
        ]);
    }

    // The first page is read twice: what is compiled on the way is not the pages' time.
    private static (ShingleTally Tally, double Junk, double PagesPerSecond) Measure(List<GoldPage> pages, Func<StorySource, IReadOnlyList<string>> body)
    {
        var sources = pages.ConvertAll(p => p.Source());
        _ = body(sources[0]);
        var watch = Stopwatch.StartNew();
        var bodies = sources.ConvertAll(s => body(s));
        var seconds = watch.Elapsed.TotalSeconds;
        var tally = new ShingleTally();
        var junk = 0;
        for (var i = 0; i < pages.Count; i++)
        {
            _ = tally.Add(string.Join('\n', bodies[i]), pages[i].Body);
            junk += JunkLine.Of(pages[i].Id, bodies[i], pages[i].Body).Count();
        }

        return (tally, (double)junk / pages.Count, pages.Count / seconds);
    }
}
