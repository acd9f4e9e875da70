using System.Collections.Frozen;
using System.Globalization;
using System.Xml.Linq;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>Reads GeoWebNews: stories of 200 sites with every toponym, literal and associative.</summary>
/// <remarks>
/// <para>A toponym is measured when it has coordinates, whatever its class. That leaves out the classes to which the set gives no place: demonyms
/// (<c>Germans</c>), languages, homonyms, words that are no names; it keeps adjectives (<c>American</c>), names of governments, teams and bodies
/// (<c>Ohio State University</c>), and places that GeoNames lacks, which have coordinates and no id.</para>
/// <para>The headline stands apart; a negative offset counts back into it, over the address and two labels that stood between them when people annotated.</para>
/// <para>Source: M. Gritta, M. T. Pilehvar, N. Collier, A Pragmatic Guide to Geoparsing Evaluation, Language Resources and Evaluation 54, 2020.</para>
/// </remarks>
internal static class GeoWebNewsReader
{
    private const string BetweenHeadlineAndAddress = " LINK: ";

    private static readonly FrozenSet<string> Literal = FrozenSet.Create(StringComparer.Ordinal,
        "Literal", "Coercion", "Mixed", "Embedded_Literal", "Literal_Modifier");

    /// <summary>The documents of the gzipped set.</summary>
    public static IEnumerable<GeoparsedDocument> Load(string path) => GeoparsedDocument.Articles(path).Select(Read);

    /// <summary>A document from its element <c>article</c>.</summary>
    public static GeoparsedDocument Read(XElement article)
    {
        var lines = new LineParagraphs(article.Element("text")!.Value);
        var id = article.Attribute("file")!.Value;
        var story = new Story
        {
            Id = id,
            Uri = article.Element("link")!.Value,
            Headline = article.Element("title")!.Value,
            Language = Story.English,
            Paragraphs = lines.Paragraphs,
        };
        return new GeoparsedDocument(id, story, [.. article.Descendants("toponym").Select(t => Toponym(t, story, lines)).OfType<GoldToponym>().OrderBy(t => t.Span)]);
    }

    private static GoldToponym? Toponym(XElement element, Story story, LineParagraphs lines) =>
        Place(element) is { } place ? Toponym(element, place, Span(element, story, lines)) : null;

    private static GoldToponym Toponym(XElement element, GoldPlace place, TextSpan span)
    {
        var type = element.Element("type")!.Value;
        return new GoldToponym(span, element.Element("extractedName")!.Value, type, place) { IsLiteral = Literal.Contains(type) };
    }

    private static GoldPlace? Place(XElement element) =>
        GoldPlace.Degrees(element.Element("latitude")?.Value) is { } lat && GoldPlace.Degrees(element.Element("longitude")?.Value) is { } lon
            ? new GoldPlace { GeonameId = GoldPlace.Id(element.Element("geonamesID")?.Value), Name = element.Element("normalisedName")?.Value ?? "", Lat = lat, Lon = lon }
            : null;

    private static TextSpan Span(XElement element, Story story, LineParagraphs lines)
    {
        var (start, end) = (Offset(element, "start"), Offset(element, "end"));
        if (start >= 0)
        {
            return lines.SpanOf(start, end);
        }

        var between = BetweenHeadlineAndAddress.Length + story.Uri!.Length + 1;
        return new TextSpan(TextSpan.Headline, start + between + story.Headline!.Length, end + between + story.Headline.Length);
    }

    private static int Offset(XElement element, string name) => int.Parse(element.Element(name)!.Value, CultureInfo.InvariantCulture);
}
