using System.Xml.Linq;
using Dateline.Model;
using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

public sealed class GeoWebNewsReaderTests
{
    // " LINK: ", the address and a line end stood between headline and text: Baku begins 36 characters before the text.
    private const string Article = """
        <article file="12">
          <title>Talks in Baku</title>
          <link>http://example.org/baku</link>
          <text>The Azerbaijani side spoke first.

        Germans met at the Hotel Kura in Tbilisi.</text>
          <toponyms>
            <toponym><extractedName>Tbilisi</extractedName><normalisedName>Tbilisi</normalisedName><type>Literal</type><modifierType/><nonLocational>No</nonLocational>
              <start>68</start><end>75</end><geonamesID>611717</geonamesID><latitude>41.69411</latitude><longitude>44.83368</longitude></toponym>
            <toponym><extractedName>Hotel Kura</extractedName><normalisedName/><type>Coercion</type><modifierType/><nonLocational>No</nonLocational>
              <start>54</start><end>64</end><geonamesID/><latitude>41.7</latitude><longitude>44.8</longitude></toponym>
            <toponym><extractedName>Germans</extractedName><normalisedName/><type>Demonym</type><modifierType/><nonLocational>No</nonLocational>
              <start>35</start><end>42</end><geonamesID/></toponym>
            <toponym><extractedName>Azerbaijani</extractedName><normalisedName>Republic of Azerbaijan</normalisedName><type>Non_Literal_Modifier</type><modifierType>Adjective</modifierType>
              <nonLocational>No</nonLocational><start>4</start><end>15</end><geonamesID>587116</geonamesID><latitude>40.5</latitude><longitude>47.5</longitude></toponym>
            <toponym><extractedName>Baku</extractedName><normalisedName>Baku</normalisedName><type>Literal</type><modifierType/><nonLocational>No</nonLocational>
              <start>-35</start><end>-31</end><geonamesID>587084</geonamesID><latitude>40.37767</latitude><longitude>49.89201</longitude></toponym>
          </toponyms>
        </article>
        """;

    private readonly GeoparsedDocument _document = GeoWebNewsReader.Read(XElement.Parse(Article, LoadOptions.PreserveWhitespace));

    [Fact]
    public void An_article_is_a_story_with_headline_and_a_paragraph_for_each_line()
    {
        Assert.Equal(("12", "Talks in Baku"), (_document.Id, _document.Story.Headline));
        Assert.Equal(["The Azerbaijani side spoke first.", "", "Germans met at the Hotel Kura in Tbilisi."], _document.Story.Paragraphs.Select(p => p.Text));
    }

    [Fact]
    public void What_has_coordinates_is_kept_in_order_of_the_text_whatever_its_class() =>
        Assert.Equal(["Baku", "Azerbaijani", "Hotel Kura", "Tbilisi"], _document.Toponyms.Select(t => t.Text));

    [Fact]
    public void Every_toponym_stands_where_its_words_stand_in_headline_or_text() =>
        Assert.All(_document.Toponyms, t => Assert.Equal(t.Text, _document.Story.TextOf(t.Span)));

    [Fact]
    public void A_negative_offset_counts_back_into_the_headline() =>
        Assert.Equal(new TextSpan(TextSpan.Headline, 9, 13), _document.Toponyms[0].Span);

    [Fact]
    public void Modifiers_that_are_no_place_are_associative() =>
        Assert.Equal([true, false, true, true], _document.Toponyms.Select(t => t.IsLiteral!.Value));

    [Fact]
    public void A_place_has_the_name_of_GeoNames_and_no_kind() => Assert.Equal(
        new GoldPlace { GeonameId = 587116, Name = "Republic of Azerbaijan", Lat = 40.5, Lon = 47.5 },
        _document.Toponyms[1].Place);

    [Fact]
    public void A_place_that_GeoNames_lacks_has_coordinates_alone() => Assert.Equal(
        new GoldPlace { Lat = 41.7, Lon = 44.8 },
        _document.Toponyms[2].Place);
}
