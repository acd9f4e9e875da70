using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>Decides for the sightings of one sentence which place each means and whether it locates.</summary>
internal sealed class PlaceResolver
{
    private static readonly FrozenSet<string> Compass = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "northwestern", "northeastern", "southwestern", "southeastern",
        "northwest", "northeast", "southwest", "southeast", "north-western", "north-eastern", "south-western", "south-eastern", "upper", "lower", "rural");

    private readonly Gazetteer _gazetteer;
    private readonly StoryPlaces _story;
    private readonly Pieces _pieces;
    private readonly IReadOnlyList<PlaceSighting> _sightings;

    /// <summary>Makes a resolver for the sightings of a sentence.</summary>
    public PlaceResolver(Gazetteer gazetteer, StoryPlaces story, Pieces pieces, IReadOnlyList<PlaceSighting> sightings) =>
        (_gazetteer, _story, _pieces, _sightings) = (gazetteer, story, pieces, sightings);

    /// <summary>The mentions, left to right.</summary>
    public IEnumerable<PlaceMention> Resolve()
    {
        var mentions = new List<PlaceMention>();
        for (var i = 0; i < _sightings.Count; i++)
        {
            mentions.Add(Mention(i, mentions));
        }

        return mentions;
    }

    private PlaceMention Mention(int index, List<PlaceMention> earlier)
    {
        var sighting = _sightings[index];
        var nearby = Nearby(index);
        var place = sighting.Places.Count == 0 ? Unknown(sighting, nearby) : _story.Choose(sighting.Places, nearby);
        var first = sighting.First;
        var part = place.Precision == PlacePrecision.Country && first > 0 && Compass.Contains(sighting.Sentence[first - 1].Form);
        if (part)
        {
            first--;
            place = Part(sighting, place);
        }

        return new PlaceMention
        {
            Sentence = sighting.Sentence.Index,
            Head = sighting.Head,
            First = first,
            End = sighting.End,
            Place = place,
            Locative = IsLocative(sighting, place, part, earlier),
            Rule = sighting.Places.Count == 0 ? "pl-settlement-named" : part ? "pl-part-of-country" : sighting.Places.Count > 1 ? "pl-chosen" : "pl-gazetteer",
        };
    }

    // "eastern Congo" is no point: its country is known, its coordinates are not.
    private static Place Part(PlaceSighting sighting, Place country)
    {
        var words = Enumerable.Range(sighting.First - 1, sighting.End - sighting.First + 1).Select(i => sighting.Sentence[i].Form);
        return new Place { Name = string.Join(' ', words), Country = country.Country, Precision = PlacePrecision.Region };
    }

    private static Place Unknown(PlaceSighting sighting, string? country)
    {
        var name = new System.Text.StringBuilder();
        for (var i = sighting.First; i < sighting.End; i++)
        {
            name.Append(i > sighting.First && sighting.Sentence[i].SpaceBefore ? " " : "").Append(sighting.Sentence[i].Form);
        }

        return new Place { Name = name.ToString(), Country = country, Precision = PlacePrecision.City };
    }

    private static bool IsLocative(PlaceSighting sighting, Place place, bool part, List<PlaceMention> earlier)
    {
        var isCountry = place.Precision == PlacePrecision.Country;
        var use = PlaceUses.Of(sighting.Sentence, sighting.First, sighting.End, !isCountry);
        return use == PlaceUse.Location || (part && use != PlaceUse.Party) || FollowsPlace(sighting, part, earlier);
    }

    // "Goma, eastern Congo": the larger place behind a comma.
    private static bool FollowsPlace(PlaceSighting sighting, bool part, List<PlaceMention> earlier)
    {
        var first = part ? sighting.First - 1 : sighting.First;
        return earlier.Count > 0 && earlier[^1].End == first - 1 && sighting.Sentence[first - 1].Form == "," && earlier[^1].Locative;
    }

    // The country that the words around give: "Tripoli, Lebanon", "Lebanon's Tripoli", "the Lebanese city of Tripoli".
    private string? Nearby(int index)
    {
        var sighting = _sightings[index];
        var sentence = sighting.Sentence;
        if (index + 1 < _sightings.Count && _sightings[index + 1] is { Places.Count: > 0 } next && next.First - sighting.End is 1 or 2 && sentence[sighting.End].Form is "," && next.Places[0].Country is { } after)
        {
            return after;
        }

        for (var i = sighting.First - 1; i >= 0 && sighting.First - i < 6; i--)
        {
            if (_gazetteer.CountryOfAdjective(_pieces, i) is { } country)
            {
                return country;
            }

            if (_gazetteer.At(_pieces, i) is { Places.Count: 1 } found && found.Places[0].Precision == PlacePrecision.Country)
            {
                return found.Places[0].Country;
            }

            if (sentence[i].Tag is UniversalTag.Verb or UniversalTag.Aux)
            {
                break;
            }
        }

        return null;
    }
}
