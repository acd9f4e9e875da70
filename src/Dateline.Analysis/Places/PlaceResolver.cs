using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>Enters the sightings of one sentence among the names of the story, and tells what they mean once those are settled.</summary>
internal sealed class PlaceResolver
{
    private static readonly FrozenSet<string> Compass = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "northwestern", "northeastern", "southwestern", "southeastern",
        "northwest", "northeast", "southwest", "southeast", "north-western", "north-eastern", "south-western", "south-eastern", "upper", "lower", "rural");

    private readonly IReadOnlyList<PlaceSighting> _sightings;
    private readonly NamedPlace[] _meanings;

    /// <summary>Enters the sightings of a sentence.</summary>
    public PlaceResolver(PlaceNames names, StoryPlaces story, IReadOnlyList<PlaceSighting> sightings)
    {
        _sightings = sightings;
        _meanings = new NamedPlace[sightings.Count];
        var containers = new PlaceContainers(sightings);

        // What lies in something to its right is entered after that.
        for (var i = sightings.Count - 1; i >= 0; i--)
        {
            Enter(i);
        }

        void Enter(int index)
        {
            if (_meanings[index] is not null)
            {
                return;
            }

            var container = containers.Of(index);
            if (container >= 0)
            {
                Enter(container);
            }

            _meanings[index] = story.Add(Key(sightings[index]), sightings[index].Sort, container < 0 ? null : _meanings[container], () => Candidates(names, sightings[index]));
        }
    }

    /// <summary>The mentions, left to right.</summary>
    public IEnumerable<PlaceMention> Mentions()
    {
        PlaceMention? last = null;
        for (var i = 0; i < _sightings.Count; i++)
        {
            if (Mention(_sightings[i], _meanings[i], last) is { } mention)
            {
                yield return last = mention;
            }
        }
    }

    private static string Key(PlaceSighting sighting) => NameFold.Fold(sighting.Name) + string.Concat(sighting.RegionOf.Select(c => "#" + c)) + (sighting.Sort is { } sort ? "@" + sort : "");

    private static List<PlaceCandidate> Candidates(PlaceNames names, PlaceSighting sighting) => sighting switch
    {
        { RegionOf.IsEmpty: false } => [.. names.Of(sighting.Name, []).Where(c => c.Place.Precision == PlacePrecision.Admin1 && sighting.RegionOf.Contains(c.Place.Country))],
        { Sort: PlacePrecision.Admin2 } => [.. names.Of(sighting.Name, sighting.Listed), .. names.Of(sighting.Name + " County", [])],
        { Form: PlaceForm.Name or PlaceForm.Part } => names.Of(sighting.Name, sighting.Listed),
        _ => [.. sighting.Listed.Select(p => new PlaceCandidate { Place = p, IsListed = true, IsOwnName = true })],
    };

    private static PlaceMention? Mention(PlaceSighting sighting, NamedPlace meaning, PlaceMention? last)
    {
        var place = meaning.Best?.Place ?? Unknown(sighting, meaning.Container);
        var first = sighting.First;
        var part = sighting.Form == PlaceForm.Name && place.Precision == PlacePrecision.Country && first > 0 && Compass.Contains(sighting.Sentence[first - 1].Form);
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
            Form = sighting.Form,
            Locative = sighting.Form == PlaceForm.Name && IsLocative(sighting, place, part, last),
            Rule = Rule(sighting, meaning, part),
        };
    }

    private static string Rule(PlaceSighting sighting, NamedPlace meaning, bool part) => sighting.Form switch
    {
        PlaceForm.Adjective => "pl-adjective",
        PlaceForm.People => "pl-people",
        PlaceForm.Part => "pl-part-of-name",
        _ when meaning.Best is null => "pl-settlement-named",
        _ when part => "pl-part-of-country",
        _ when meaning.Container is not null && meaning.Container.Share(c => c.Contains(meaning.Best)) > 0 => "pl-stated",
        _ when meaning.Candidates.Count > 1 => "pl-chosen",
        _ => "pl-gazetteer",
    };

    // "eastern Congo" is no point: its country is known, its coordinates are not.
    private static Place Part(PlaceSighting sighting, Place country)
    {
        var words = Enumerable.Range(sighting.First - 1, sighting.End - sighting.First + 1).Select(i => sighting.Sentence[i].Form);
        return new Place { Name = string.Join(' ', words), Country = country.Country, Precision = PlacePrecision.Region };
    }

    private static Place Unknown(PlaceSighting sighting, NamedPlace? container) =>
        new() { Name = sighting.Name, Country = container?.Best?.Place.Country, Precision = PlacePrecision.City };

    private static bool IsLocative(PlaceSighting sighting, Place place, bool part, PlaceMention? last)
    {
        var isCountry = place.Precision == PlacePrecision.Country;
        var use = PlaceUses.Of(sighting.Sentence, sighting.First, sighting.End, !isCountry);
        return use == PlaceUse.Location || (part && use != PlaceUse.Party) || FollowsPlace(sighting, part, last);
    }

    // "Goma, eastern Congo": the larger place behind a comma.
    private static bool FollowsPlace(PlaceSighting sighting, bool part, PlaceMention? last)
    {
        var first = part ? sighting.First - 1 : sighting.First;
        return last is { Locative: true } && last.End == first - 1 && sighting.Sentence[first - 1].Form == ",";
    }
}
