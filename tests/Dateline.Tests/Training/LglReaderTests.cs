using System.Xml.Linq;
using Dateline.Model;
using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

public sealed class LglReaderTests
{
    private const string Article = """
        <article docid="7">
          <title>Ferry resumes</title>
          <url>http://example.org/ferry</url>
          <text><![CDATA[Ferry resumes. Boats from Odessa & Batumi call again at Varna, Georgia’s envoy said.]]></text>
          <toponyms count="3">
            <toponym><start>56</start><end>61</end><phrase>Varna</phrase>
              <gaztag geonameid="726050"><name>Varna</name><fclass>P</fclass><fcode>PPLA</fcode><lat>43.21667</lat><lon>27.91667</lon>
                <country geonameid="732800">Bulgaria</country><admin1 geonameid="726051">Varna</admin1></gaztag></toponym>
            <toponym><start>26</start><end>32</end><phrase>Odessa</phrase></toponym>
            <toponym><start>63</start><end>70</end><phrase>Georgia</phrase>
              <gaztag geonameid="614540"><name>Georgia</name><fclass>A</fclass><fcode>PCLI</fcode><lat>42.0</lat><lon>43.5</lon>
                <country geonameid="614540">Georgia</country></gaztag></toponym>
          </toponyms>
        </article>
        """;

    private readonly GeoparsedDocument _document = LglReader.Read(XElement.Parse(Article));

    [Fact]
    public void An_article_is_a_story_of_its_text_without_a_headline()
    {
        Assert.Equal(("7", "http://example.org/ferry", null), (_document.Id, _document.Story.Uri, _document.Story.Headline));
        Assert.Equal("Ferry resumes. Boats from Odessa & Batumi call again at Varna, Georgia’s envoy said.", Assert.Single(_document.Story.Paragraphs).Text);
    }

    [Fact]
    public void A_toponym_without_a_place_is_left_out() =>
        Assert.Equal(["Varna", "Georgia"], _document.Toponyms.Select(t => t.Text));

    [Fact]
    public void Every_toponym_stands_where_its_words_stand() =>
        Assert.All(_document.Toponyms, t => Assert.Equal(t.Text, _document.Story.TextOf(t.Span)));

    [Fact]
    public void A_toponym_carries_its_place()
    {
        var expected = new GoldPlace { GeonameId = 726050, Name = "Varna", Country = "Bulgaria", Kind = GoldPlaceKind.Other, Lat = 43.21667, Lon = 27.91667 };
        Assert.Equal(new GoldToponym(new TextSpan(0, 56, 61), "Varna", "PPLA", expected), _document.Toponyms[0]);
    }

    [Theory]
    [InlineData("PCLI", nameof(GoldPlaceKind.Country))]
    [InlineData("PCLS", nameof(GoldPlaceKind.Country))]
    [InlineData("ADM1", nameof(GoldPlaceKind.Region))]
    [InlineData("ADM2", nameof(GoldPlaceKind.Other))]
    [InlineData("STM", nameof(GoldPlaceKind.Other))]
    public void The_code_of_GeoNames_tells_countries_and_regions(string code, string kind)
    {
        var document = LglReader.Read(XElement.Parse(Article.Replace("PPLA", code, StringComparison.Ordinal)));
        Assert.Equal(kind, document.Toponyms[0].Place.Kind.ToString());
    }
}
