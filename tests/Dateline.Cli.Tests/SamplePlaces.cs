using Dateline.Model;

namespace Dateline.Cli.Tests;

/// <summary>Places put together by hand for the story of these tests.</summary>
internal static class SamplePlaces
{
    private static readonly Place PortAlma = new()
    {
        Name = "Port Alma",
        Country = "NOR",
        Lat = 61.5,
        Lon = -7.25,
        Precision = PlacePrecision.City,
        GeonameId = 42,
    };

    /// <summary>A dateline, a country that the story only names, a town with its two mentions, and a town that no table knows.</summary>
    public static PlaceListing Listing => new()
    {
        Story = SampleStory.Truce,
        Dateline = PortAlma,
        Places =
        [
            Entry(new() { Name = "Norland", Country = "NOR", Lat = 60, Lon = 8, Precision = PlacePrecision.Country }, Mention(0, "Norland", locative: false)),
            Entry(PortAlma, Mention(1, "Port Alma", locative: true), Mention(3, "Port Alma", locative: false)),
            Entry(new() { Name = "Lindholm", Precision = PlacePrecision.City }, Mention(4, "Lindholm", locative: true) with { Rule = "pl-test-open" }),
        ],
    };

    private static ListedPlace Entry(Place place, params ListedPlaceMention[] mentions) => new() { Place = place, Mentions = [.. mentions] };

    private static ListedPlaceMention Mention(int paragraph, string words, bool locative)
    {
        var start = SampleStory.Truce.TextOf(paragraph).IndexOf(words, StringComparison.Ordinal);
        return new ListedPlaceMention { Form = PlaceForm.Name, Locative = locative, Rule = "pl-test", Evidence = SampleStory.Truce.Cite(new TextSpan(paragraph, start, start + words.Length)) };
    }
}
