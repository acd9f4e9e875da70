using Dateline.Analysis.Places;
using Dateline.Model;
using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

public sealed class PlaceJudgeTests
{
    private static readonly GoldPlace Canada = new() { GeonameId = 6251999, Name = "Canada", Country = "Canada", Kind = GoldPlaceKind.Country, Lat = 60.1, Lon = -113.6 };

    private static readonly GoldPlace Alberta = new() { GeonameId = 5883102, Name = "Alberta", Country = "Canada", Kind = GoldPlaceKind.Region, Lat = 52.3, Lon = -117.5 };

    private static readonly GoldPlace Niger = new() { GeonameId = 2328925, Name = "Niger State", Country = "Nigeria", Kind = GoldPlaceKind.Region, Lat = 10.0, Lon = 6.0 };

    private readonly PlaceJudge _judge = new();

    [Fact]
    public void Nothing_found_is_wrong() => Assert.False(_judge.IsRight(Gold("Canada", Canada), null));

    [Fact]
    public void A_place_without_a_point_is_wrong() =>
        Assert.False(_judge.IsRight(Gold("Lom", Settlement(43.8, 23.2)), Found("Lom", PlacePrecision.City, "BGR")));

    [Theory]
    [InlineData(1.44, true)]
    [InlineData(1.46, false)]
    public void A_settlement_is_right_within_161_km(double degrees, bool right) =>
        Assert.Equal(right, _judge.IsRight(Gold("Lom", Settlement(43.8, 23.2)), Found("Lom", PlacePrecision.City, "BGR", 43.8 + degrees, 23.2)));

    [Fact]
    public void The_id_of_GeoNames_is_right_at_any_distance() =>
        Assert.True(_judge.IsRight(Gold("Europe", Settlement(0, 0)), Found("Europe", PlacePrecision.Region, null, 50, 20) with { GeonameId = 9 }));

    [Theory]
    [InlineData("Canada")]
    [InlineData("Canadian")]
    public void The_same_country_is_right_at_any_distance(string words) =>
        Assert.True(_judge.IsRight(Gold(words, Canada), Found("Canada", PlacePrecision.Country, "CAN", 55, -100)));

    [Fact]
    public void A_city_of_the_country_is_not_the_country() =>
        Assert.False(_judge.IsRight(Gold("Canada", Canada), Found("Ottawa", PlacePrecision.City, "CAN", 45.4, -75.7)));

    [Theory]
    [InlineData("Alberta", PlacePrecision.Admin1, "CAN", true)]
    [InlineData("Alberta Province", PlacePrecision.Admin1, "CAN", true)]
    [InlineData("Alberta", PlacePrecision.Admin1, "USA", false)]
    [InlineData("Alberta", PlacePrecision.City, "CAN", false)]
    [InlineData("Manitoba", PlacePrecision.Admin1, "CAN", false)]
    public void A_region_is_right_by_its_name_and_country(string name, PlacePrecision precision, string country, bool right) =>
        Assert.Equal(right, _judge.IsRight(Gold("Alberta", Alberta), Found(name, precision, country, 54.5, -115)));

    [Fact]
    public void A_country_is_not_the_region_of_its_name() =>
        Assert.False(_judge.IsRight(Gold("Niger", Niger), Found("Niger", PlacePrecision.Country, "NER", 17, 9)));

    [Theory]
    [InlineData("Argentine Republic", -34.0, -64.0, true)]
    [InlineData("Argentina", 30.0, -64.0, false)]
    public void Where_the_kind_is_unknown_the_name_counts_up_to_1500_km(string name, double lat, double lon, bool right) =>
        Assert.Equal(right, _judge.IsRight(Gold("Argentina", new GoldPlace { Name = name, Lat = lat, Lon = lon }), Found("Argentina", PlacePrecision.Country, "ARG", -38.4, -64)));

    [Fact]
    public void Wales_is_not_the_United_Kingdom() => Assert.False(
        _judge.IsRight(Gold("Wales", new GoldPlace { Name = "Wales", Lat = 52.5, Lon = -3.5 }), Found("United Kingdom", PlacePrecision.Country, "GBR", 54.5, -2)));

    [Fact]
    public void A_quarter_of_the_globe_is_10007_km() => Assert.Equal(10007.5, GreatCircle.Km(0, 30, 90, 0), 1);

    private static GoldPlace Settlement(double lat, double lon) => new() { GeonameId = 9, Name = "Lom", Country = "Bulgaria", Kind = GoldPlaceKind.Other, Lat = lat, Lon = lon };

    private static GoldToponym Gold(string words, GoldPlace place) => new(new TextSpan(0, 0, words.Length), words, "", place);

    private static Place Found(string name, PlacePrecision precision, string? country, double? lat = null, double? lon = null) =>
        new() { Name = name, Country = country, Precision = precision, Lat = lat, Lon = lon };
}
