using Dateline.Language;
using Dateline.Model;
using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

public sealed class PlaceBenchmarkTests
{
    private const string Text = "The ministers met in Ankara on Monday. Ruritania sent nobody.";

    private static readonly DataFolder Data = new(Path.Combine(Repository.Root, "..", "shared", "data"));

    [Fact]
    public void A_toponym_takes_the_mention_that_shares_its_words_and_none_where_nothing_is_found()
    {
        var read = Assert.Single(new PlaceBenchmark(Data, LanguageModel.Load()).Read([Document]));
        Assert.Equal(["Ankara", null], read.Toponyms.Select(t => t.Place?.Name));
    }

    [Fact]
    public void What_is_not_found_counts_among_all()
    {
        var tally = new PlaceTally(new PlaceJudge());
        foreach (var toponym in new PlaceBenchmark(Data, LanguageModel.Load()).Read([Document]).SelectMany(d => d.Toponyms))
        {
            tally.Add(toponym);
        }

        Assert.Equal(2, tally.Expected);
        Assert.Equal(
            [("accuracy", 50.0), ("found", 50.0), ("accuracy161km", 50.0), ("medianKm", 0.0), ("literalAccuracy", 100.0), ("associativeAccuracy", 0.0)],
            tally.Figures.Select(f => (f.Metric, Math.Round(f.Value))));
    }

    [Fact]
    public void Every_toponym_of_LGL_that_has_a_place_stands_in_its_story() =>
        Check(Data.LocalGlobalLexicon, LglReader.Load, 4462);

    [Fact]
    public void Every_toponym_of_GeoWebNews_that_has_a_place_stands_in_its_story() =>
        Check(Data.GeoWebNews, GeoWebNewsReader.Load, 2601);

    private static void Check(string file, Func<string, IEnumerable<GeoparsedDocument>> load, int count)
    {
        Assert.SkipWhen(!File.Exists(file), $"../shared/data/geoparsing/{Path.GetFileName(file)} is absent.");
        var documents = load(file).ToList();
        Assert.Equal(count, documents.Sum(d => d.Toponyms.Count));
        Assert.All(documents, d => Assert.All(d.Toponyms, t => Assert.Equal(t.Text, d.Story.TextOf(t.Span))));
    }

    private static GeoparsedDocument Document => new(
        "1",
        new Story { Id = "1", Language = "en", Paragraphs = [new Paragraph(ParagraphKind.Body, Text)] },
        [Toponym("Ankara", 39.92, 32.85, literal: true), Toponym("Ruritania", 48, 15, literal: false)]);

    private static GoldToponym Toponym(string words, double lat, double lon, bool literal)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new GoldToponym(new TextSpan(0, start, start + words.Length), words, "Literal", new GoldPlace { Name = words, Lat = lat, Lon = lon }) { IsLiteral = literal };
    }
}
