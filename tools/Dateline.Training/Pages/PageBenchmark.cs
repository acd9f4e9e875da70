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
        new("aeb", data.ArticleExtraction, () => Measure(GoldPage.LoadArticleExtraction(data.ArticleExtraction), deck: false)),
        new("fundus", data.Fundus, () => Measure(GoldPage.LoadFundus(data.Fundus), deck: true)),
    ];

    /// <summary>The body that the reader finds: paragraphs and the headings over them.</summary>
    /// <param name="source">The page.</param>
    /// <param name="deck">Whether the set counts the deck as body too, as Fundus does.</param>
    public FoundBody Body(StorySource source, bool deck) =>
        _reader.Read(source) is { Succeeded: true, Value: var story }
            ? new FoundBody([.. story.Paragraphs.Where(p => p.Kind is ParagraphKind.Body or ParagraphKind.Heading).Select(p => p.Text)], deck ? story.Summary : null)
            : new FoundBody([]);

    private (int N, (string Metric, double Value)[] Figures) Measure(List<GoldPage> pages, bool deck)
    {
        var ours = Measure(pages, s => Body(s, deck));
        var theirs = Measure(pages, s => new FoundBody(PlainSmartReader.Body(s)));
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
    private static (ShingleTally Tally, double Junk, double PagesPerSecond) Measure(List<GoldPage> pages, Func<StorySource, FoundBody> body)
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
            _ = tally.Add(bodies[i].Text, pages[i].Body);
            junk += JunkLine.Of(pages[i].Id, bodies[i].Lines, pages[i].Body).Count();
        }

        return (tally, (double)junk / pages.Count, pages.Count / seconds);
    }
}
