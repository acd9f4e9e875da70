using Dateline.Model;
using Dateline.Stories;
using Dateline.Stories.Text;

namespace Dateline.Training;

/// <summary>What a page's story is called, who wrote it and when it was published: each exact, or within a minute.</summary>
/// <remarks>Titles and authors are compared as print: NFC, single spaces, no invisible characters. All authors have to be there, in any order, and no other.</remarks>
internal sealed class MetadataBenchmark(DataFolder data) : IBenchmark
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(60);
    private readonly StoryReader _reader = new();

    /// <inheritdoc/>
    public string Name => "metadata";

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets => [new("fundus", data.Fundus, Measure)];

    /// <summary>Whether title, authors and instant of a page are right.</summary>
    public static (bool Title, bool Authors, bool Instant) Score(Story? story, GoldPage gold) =>
    (
        story?.Headline is { } headline && headline == PrintedText.Clean(gold.Title ?? ""),
        Names(story?.Byline?.Split(", ") ?? []).SetEquals(Names(gold.Authors.SelectMany(a => a.Split(", ")))),
        gold.Published is { } published && Published(story) is { } found && (found - published).Duration() <= Tolerance);

    // The set writes a day without an hour as its midnight, UTC.
    private static DateTimeOffset? Published(Story? story) =>
        story?.Published?.ToInstant().ToDateTimeOffset() ?? (story?.PublishedDay is { } day ? new DateTimeOffset(day.Year, day.Month, day.Day, 0, 0, 0, TimeSpan.Zero) : null);

    /// <summary>A line for every title, list of authors and instant that is not right: what was found, then what people say.</summary>
    public IEnumerable<string> Faults()
    {
        foreach (var page in GoldPage.LoadFundus(data.Fundus))
        {
            var story = _reader.Read(page.Source()).Value;
            var (title, authors, instant) = Score(story, page);
            if (!title)
            {
                yield return $"title {page.Id}: {story?.Headline} | {page.Title}";
            }

            if (!authors)
            {
                yield return $"authors {page.Id}: {story?.Byline} | {string.Join(", ", page.Authors)}";
            }

            if (!instant)
            {
                yield return FormattableString.Invariant($"instant {page.Id}: {story?.Published} | {page.Published:u}");
            }
        }
    }

    private (int N, (string Metric, double Value)[] Figures) Measure()
    {
        var pages = GoldPage.LoadFundus(data.Fundus);
        var scores = pages.ConvertAll(p => Score(_reader.Read(p.Source()).Value, p));
        return (pages.Count,
        [
            ("title", Share(scores.Count(s => s.Title))),
            ("authors", Share(scores.Count(s => s.Authors))),
            ("instant", Share(scores.Count(s => s.Instant))),
        ]);

        double Share(int right) => 100.0 * right / pages.Count;
    }

    private static HashSet<string> Names(IEnumerable<string> names) =>
        names.Select(PrintedText.Clean).Where(n => n.Length > 0).ToHashSet(StringComparer.Ordinal);
}
