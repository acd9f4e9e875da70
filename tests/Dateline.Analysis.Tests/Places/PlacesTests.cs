using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Tests.Places;

public class PlacesTests
{
    private static readonly PlaceFinder Finder = new();

    [Theory]
    [InlineData("The talks will be held in Kazakhstan's capital Astana.", "Astana", "KAZ", PlacePrecision.City)]
    [InlineData("The talks will be held in Kazakhstan's Astana.", "Astana", "KAZ", PlacePrecision.City)]
    [InlineData("Rebels shelled a camp near Goma, eastern Congo.", "eastern Congo", "COD", PlacePrecision.Region)]
    [InlineData("Clashes erupted in Tripoli, Lebanon.", "Tripoli", "LBN", PlacePrecision.City)]
    [InlineData("Militias clashed in the Libyan capital Tripoli.", "Tripoli", "LBY", PlacePrecision.City)]
    [InlineData("A ceasefire in Syria took effect.", "Syria", "SYR", PlacePrecision.Country)]
    [InlineData("Fighting was reported in Idlib province.", "Idlib Governorate", "SYR", PlacePrecision.Admin1)]
    [InlineData("A boat was rammed near Second Thomas Shoal.", "Second Thomas Shoal", null, PlacePrecision.Exact)]
    [InlineData("They met in the village of Karmiya.", "Karmiya", null, PlacePrecision.City)]
    public void A_place_that_locates_has_country_and_precision(string text, string name, string? country, PlacePrecision precision) =>
        Assert.Contains(Finder.Find(Wire.Read(text)).Mentions, m => m.Locative && m.Place.Name == name && m.Place.Country == country && m.Place.Precision == precision);

    [Theory]
    [InlineData("Moscow rejected the proposal.", "Moscow")]
    [InlineData("Contacts between Moscow and Ankara go on.", "Ankara")]
    [InlineData("Russia and Turkey agreed.", "Turkey")]
    [InlineData("Turkey's state-run Anadolu news agency reported the deal.", "Turkey")]
    public void A_place_that_acts_does_not_locate(string text, string name) =>
        Assert.DoesNotContain(Finder.Find(Wire.Read(text)).Mentions, m => m.Place.Name == name && m.Locative);

    [Fact]
    public void A_known_city_carries_its_coordinates_and_its_id()
    {
        var place = Assert.Single(Finder.Find(Wire.Read("The round was held in Geneva.")).Mentions).Place;

        Assert.Equal((46.2, 6.1), (Math.Round(place.Lat!.Value, 1), Math.Round(place.Lon!.Value, 1)));
        Assert.Equal(2660646, place.GeonameId);
    }

    [Fact]
    public void A_place_name_inside_a_longer_name_is_no_place() =>
        Assert.DoesNotContain(Finder.Find(Wire.Read("The Geneva Conventions protect prisoners, Jordan Smith said.")).Mentions, m => m.Locative);
}
