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
        Assert.All(places[0].Mentions, m => Assert.Equal(("Moscow", "pl-chosen"), (m.Evidence.Text, m.Rule)));
    }

    [Fact]
    public void A_town_that_no_table_knows_stays_open()
    {
        var place = Assert.Single(Of("They met in the village of Karmiya.").Places).Place;

        Assert.Equal(("Karmiya", null, null), (place.Name, place.Lat, place.GeonameId));
    }

    [Theory]
    [InlineData("Jeddah", "JEDDAH, June 14 (Reuters) -", "SAU")]
    [InlineData("Port Sudan", "PORT SUDAN (AP) —", "SDN")]
    [InlineData("Tripoli", "TRIPOLI (AP) —", "LBN")]
    [InlineData("Tripoli", "TRIPOLI, Libya (AP) —", "LBY")]
    [InlineData("Brest", "Brest (France), April 17 (AFP) -", "FRA")]
    public void The_place_of_the_dateline_is_found_by_its_country_or_that_of_the_story(string name, string words, string expected)
    {
        var place = Of("Clashes went on in Lebanon.", Head(name, words)).Dateline;

        Assert.Equal((name, expected), (place?.Name, place?.Country));
        Assert.NotNull(place?.GeonameId);
    }

    [Theory]
    [InlineData("Karmiya", "KARMIYA, Lebanon (AP) —", "LBN")]
    [InlineData("Moscow Heights", "MOSCOW HEIGHTS (AP) —", null)]
    [InlineData("Goma", "Goma (France), April 17 (AFP) -", "FRA")]
    public void The_place_of_a_dateline_that_no_table_knows_stays_open(string name, string words, string? country)
    {
        var place = Of("Clashes went on.", Head(name, words)).Dateline;

        Assert.Equal((name, country, null), (place?.Name, place?.Country, place?.Lat));
    }

    [Fact]
    public void A_dateline_without_a_place_gives_none() => Assert.Null(Of("Clashes went on.", Head(null, "/TASS/.")).Dateline);

    private static StoryDateline Head(string? place, string words) =>
        new() { Place = place, Evidence = new Citation { Paragraph = 0, Start = 0, End = words.Length, Text = words } };

    private static PlaceListing Of(string text, StoryDateline? dateline = null)
    {
        var reading = Wire.Read(text);
        return Analyst.Places(reading with { Story = reading.Story with { Dateline = dateline } });
    }
}
