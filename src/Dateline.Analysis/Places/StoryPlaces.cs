using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>The countries that a story is about, for choosing between places of one name.</summary>
internal sealed class StoryPlaces
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts the countries of the unambiguous names and of the adjectives.</summary>
    public StoryPlaces(IEnumerable<PlaceSighting> sightings, IEnumerable<string> adjectives)
    {
        foreach (var sighting in sightings.Where(s => s.Places.Count == 1))
        {
            Count(sighting.Places[0].Country);
        }

        foreach (var country in adjectives)
        {
            Count(country);
        }
    }

    /// <summary>The place that fits the story best; the first of the table when none does.</summary>
    public Place Choose(IReadOnlyList<Place> places, string? nearby)
    {
        var best = places[0];
        foreach (var place in places)
        {
            if (Score(place, nearby) > Score(best, nearby))
            {
                best = place;
            }
        }

        return best;
    }

    private int Score(Place place, string? nearby) =>
        place.Country is null ? 0 : _counts.GetValueOrDefault(place.Country) + (place.Country == nearby ? 1000 : 0);

    private void Count(string? country)
    {
        if (country is not null)
        {
            _counts[country] = _counts.GetValueOrDefault(country) + 1;
        }
    }
}
