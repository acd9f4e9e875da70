using Dateline.Model;

namespace Dateline.Analysis.Tests.Listings;

public class PlaceListingTests
{
    private static readonly StoryAnalyst Analyst = new();

    [Fact]
    public void A_place_stands_once_with_its_mentions_in_the_order_of_the_text()
    {
        var places = Of("Moscow rejected the plan. Envoys met in Geneva. They will fly to Moscow on Monday.").Places;

        Assert.Equal(["Moscow", "Geneva"], places.Select(p => p.Place.Name));
        Assert.Equal([(false, 0), (true, 65)], places[0].Mentions.Select(m => (m.Locative, m.Evidence.Start)));
        Assert.All(places[0].Mentions, m => Assert.Equal(("Moscow", "pl-gazetteer"), (m.Evidence.Text, m.Rule)));
    }

    [Fact]
    public void A_town_that_no_table_knows_stays_open()
    {
        var place = Assert.Single(Of("They met in the village of Karmiya.").Places).Place;

        Assert.Equal(("Karmiya", null, null), (place.Name, place.Lat, place.GeonameId));
    }

    [Theory]
    [InlineData("Jeddah", null, "SAU")]
    [InlineData("Port Sudan", null, "SDN")]
    [InlineData("Tripoli", null, "LBN")]
    [InlineData("Tripoli", "LBY", "LBY")]
    public void The_place_of_the_dateline_is_found_in_the_tables_by_the_country_of_the_story(string name, string? country, string expected)
    {
        var place = Of("Clashes went on in Lebanon.", new StoryDateline { Place = name, Country = country, Evidence = Head }).Dateline;

        Assert.Equal((name, expected), (place?.Name, place?.Country));
        Assert.NotNull(place?.GeonameId);
    }

    [Theory]
    [InlineData("Karmiya")]
    [InlineData("Moscow Heights")]
    public void The_place_of_a_dateline_that_no_table_knows_stays_open(string name)
    {
        var place = Of("Clashes went on.", new StoryDateline { Place = name, Country = "NOR", Evidence = Head }).Dateline;

        Assert.Equal((name, "NOR", null), (place?.Name, place?.Country, place?.Lat));
    }

    [Fact]
    public void A_dateline_without_a_place_gives_none() => Assert.Null(Of("Clashes went on.", new StoryDateline { Agency = "TASS", Evidence = Head }).Dateline);

    private static Citation Head => new() { Paragraph = 0, Start = 0, End = 0, Text = "" };

    private static PlaceListing Of(string text, StoryDateline? dateline = null)
    {
        var reading = Wire.Read(text);
        return Analyst.Places(reading with { Story = reading.Story with { Dateline = dateline } });
    }
}
