using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>Finds in what the words of a sentence say that a place lies: "Paris, Texas", "Lebanon's Tripoli", "the Libyan capital Tripoli", "Tripoli in northern Lebanon".</summary>
internal sealed class PlaceContainers
{
    private static readonly FrozenSet<string> Between = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "capital", "city", "town", "village", "port", "district", "province", "region", "state", "county", "governorate", "area", "suburb", "resort", "border", "island", "provincial", "regional",
        "of", "the", "largest", "second", "main", "southern", "northern", "eastern", "western", "central", "coastal", "northeastern", "northwestern", "southeastern", "southwestern", "'s", "’s", "-", "biggest",
        "frontier", "oil", "commercial", "ancient", "historic", "desert", "mountain", "flashpoint", "besieged", "hub", "market", "university", "third", "rebel", "held");

    private readonly IReadOnlyList<PlaceSighting> _sightings;

    /// <summary>Makes a finder for the sightings of a sentence.</summary>
    public PlaceContainers(IReadOnlyList<PlaceSighting> sightings) => _sightings = sightings;

    /// <summary>The sighting of what a place is said to lie in, or −1.</summary>
    public int Of(int index) => _sightings[index].Form != PlaceForm.Name ? -1
        : index + 1 < _sightings.Count && IsBehind(_sightings[index], _sightings[index + 1]) ? index + 1
        : index > 0 && IsBefore(_sightings[index - 1], _sightings[index]) ? index - 1
        : -1;

    // "Paris, Texas", "Paris (Texas)", "Derna in eastern Libya".
    private static bool IsBehind(PlaceSighting place, PlaceSighting container)
    {
        var sentence = place.Sentence;
        if (container.Form != PlaceForm.Name || container.First == place.End)
        {
            return false;
        }

        var between = sentence[place.End].Form;
        return between is "," or "(" or "in" && !(IsCountry(place) && IsCountry(container)) && !IsRow(container) && Enumerable.Range(place.End + 1, container.First - place.End - 1).All(i => Between.Contains(sentence[i].Form) && sentence[i].Form is not "the");
    }

    private static bool IsCountry(PlaceSighting sighting) => sighting.Listed.Any(p => p.Precision == PlacePrecision.Country);

    // "Athens, Cairo and Tunis" are in a row.
    private static bool IsRow(PlaceSighting container) => IsCountry(container) && container.End + 1 < container.Sentence.Tokens.Count
        && (container.Sentence[container.End].Form is "and" || (container.Sentence[container.End].Form is "," && container.Sentence[container.End + 1].Form is "and"));

    private static bool IsBefore(PlaceSighting container, PlaceSighting place)
    {
        var sentence = place.Sentence;
        return place.First > container.End - 1 && container.Form is PlaceForm.Name or PlaceForm.Adjective
            && (place.First > container.End || container.Form == PlaceForm.Adjective)
            && Enumerable.Range(container.End, place.First - container.End).All(i => Between.Contains(sentence[i].Form))
            && !(place.First == container.End + 1 && sentence[container.End].Form is "-" or "of" or "the");
    }
}
