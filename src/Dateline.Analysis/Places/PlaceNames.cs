using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>What a name can mean: the places put down by hand, then the settlements and areas of the world.</summary>
internal sealed class PlaceNames
{
    private const int Most = 80;
    private const string Capital = "PPLC";
    private const int TownPeople = 100_000;

    private readonly SettlementTable _settlements = SettlementTable.Shared;
    private readonly Dictionary<string, EquatableList<SettlementCandidate>> _found = new(StringComparer.Ordinal);

    /// <summary>Whether the gazetteer has the name.</summary>
    public bool Has(string name) => Find(name).Count > 0;

    /// <summary>Whether a large town has it as its first name.</summary>
    public bool HasTown(string name) => Find(name).Any(f => f.IsOwnName && f.Settlement.Population >= TownPeople);

    /// <summary>Whether a first-level region has it as its name.</summary>
    public bool HasRegion(string name) => Find(name).Any(f => f.IsOwnName && f.Settlement.Feature == Settlement.FirstLevel);

    /// <summary>The candidates of a name, those put down by hand first; none comes twice.</summary>
    public List<PlaceCandidate> Of(string name, IReadOnlyList<Place> listed)
    {
        var found = Find(name);
        // "England" is a part of the country for which it stands elsewhere.
        listed = listed.Count > 1 && listed.Any(p => IsCalled(p, name)) ? [.. listed.Where(p => p.Precision != PlacePrecision.Country || IsCalled(p, name))] : listed;
        var candidates = listed.Select(p => Listed(p, found)).ToList();
        candidates.AddRange(found.Where(f => !listed.Any(p => IsSame(p, f.Settlement))).Select(f => Candidate(name, f)));
        return candidates;
    }

    private static bool IsCalled(Place place, string name) => NameFold.Fold(place.Name) == NameFold.Fold(name);

    private EquatableList<SettlementCandidate> Find(string name)
    {
        if (!_found.TryGetValue(name, out var found))
        {
            found = _settlements.Find(name, Most);
            _found.Add(name, found);
        }

        return found;
    }

    private PlaceCandidate Listed(Place place, EquatableList<SettlementCandidate> found)
    {
        var same = found.FirstOrDefault(f => IsSame(place, f.Settlement))?.Settlement ?? (place.GeonameId is { } id ? _settlements.OfId(id) : null) ?? AreaOf(place);
        return new PlaceCandidate { Place = place, Region = same?.Region?.Code, Population = same?.Population ?? 0, IsOwnName = true, IsListed = true, IsCapital = same?.Feature is Capital };
    }

    private Settlement? AreaOf(Place place) => place.Precision != PlacePrecision.Admin1 ? null
        : Find(place.Name).FirstOrDefault(f => IsSame(place, f.Settlement))?.Settlement;

    /// <summary>Whether a place put down by hand is one of the gazetteer.</summary>
    private static bool IsSame(Place place, Settlement settlement) => settlement.IsArea
        ? place.Precision is PlacePrecision.Admin1 && settlement.Feature == Settlement.FirstLevel && settlement.Country == place.Country
        : place.GeonameId == settlement.Id;

    private static PlaceCandidate Candidate(string name, SettlementCandidate found)
    {
        var settlement = found.Settlement;
        return new PlaceCandidate
        {
            Place = new Place
            {
                Name = found.IsOwnName || IsShouted(name) ? settlement.Name : name,
                Country = settlement.Country,
                Lat = settlement.Lat,
                Lon = settlement.Lon,
                Precision = Precision(settlement),
                GeonameId = settlement.GeonameId,
            },
            Region = settlement.Region?.Code,
            Population = settlement.Population,
            IsOwnName = found.IsOwnName,
            IsCapital = settlement.Feature is Capital,
            IsQuarter = settlement.Feature is "PPLX",
        };
    }

    private static bool IsShouted(string name) => !name.Any(char.IsLower);

    private static PlacePrecision Precision(Settlement settlement) => settlement.Feature switch
    {
        Settlement.FirstLevel => PlacePrecision.Admin1,
        Settlement.SecondLevel => PlacePrecision.Admin2,
        _ => PlacePrecision.City,
    };
}
