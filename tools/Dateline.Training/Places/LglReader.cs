using System.Globalization;
using System.Xml.Linq;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>Reads the Local-Global Lexicon: stories of local papers whose toponyms carry places of GeoNames.</summary>
/// <remarks>
/// <para>The headline stands in the text, as its first sentence. Toponyms without a place (<c>gaztag</c>) have nothing to be measured on and are left out.</para>
/// <para>Source: M. Lieberman, H. Samet, J. Sankaranarayanan, Geotagging with Local Lexicons to Build Indexes for Textually-Specified Spatial Data, 2010.</para>
/// </remarks>
internal static class LglReader
{
    /// <summary>The documents of the gzipped set.</summary>
    public static IEnumerable<GeoparsedDocument> Load(string path) => GeoparsedDocument.Articles(path).Select(Read);

    /// <summary>A document from its element <c>article</c>.</summary>
    public static GeoparsedDocument Read(XElement article)
    {
        var lines = new LineParagraphs(article.Element("text")!.Value);
        var id = article.Attribute("docid")!.Value;
        var story = new Story { Id = id, Uri = article.Element("url")?.Value, Language = Story.English, Paragraphs = lines.Paragraphs };
        var toponyms = article.Descendants("toponym").Where(t => t.Element("gaztag") is not null).Select(t => Toponym(t, lines));
        return new GeoparsedDocument(id, story, [.. toponyms.OrderBy(t => t.Span)]);
    }

    private static GoldToponym Toponym(XElement element, LineParagraphs lines)
    {
        var tag = element.Element("gaztag")!;
        var code = tag.Element("fcode")?.Value ?? "";
        var place = new GoldPlace
        {
            GeonameId = GoldPlace.Id(tag.Attribute("geonameid")?.Value),
            Name = tag.Element("name")?.Value ?? "",
            Country = tag.Element("country")?.Value,
            Kind = Kind(code),
            Lat = GoldPlace.Degrees(tag.Element("lat")!.Value)!.Value,
            Lon = GoldPlace.Degrees(tag.Element("lon")!.Value)!.Value,
        };
        return new GoldToponym(lines.SpanOf(Offset(element, "start"), Offset(element, "end")), element.Element("phrase")!.Value, code, place);
    }

    private static GoldPlaceKind Kind(string code) =>
        code.StartsWith("PCL", StringComparison.Ordinal) ? GoldPlaceKind.Country
        : code == "ADM1" ? GoldPlaceKind.Region
        : GoldPlaceKind.Other;

    private static int Offset(XElement element, string name) => int.Parse(element.Element(name)!.Value, CultureInfo.InvariantCulture);
}
