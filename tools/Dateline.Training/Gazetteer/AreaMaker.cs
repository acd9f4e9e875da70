using System.Collections.Frozen;
using Dateline.Analysis.Places;

namespace Dateline.Training;

/// <summary>Makes the first- and second-level divisions of countries from the settlements that lie in them.</summary>
/// <remarks>The list of settlements has no row for them; their names come from elsewhere, their point and people from their settlements. A second-level
/// division that is called as one of its settlements is left out: the settlement stands for it.</remarks>
internal sealed class AreaMaker
{
    private static readonly string[] Kinds =
        ["State", "Province", "Region", "Governorate", "Oblast", "Department", "Prefecture", "County", "District", "Emirate", "Republic", "Territory", "Canton", "Voivodeship"];

    private readonly FrozenDictionary<string, string> _regions;
    private readonly FrozenDictionary<string, string> _districts;

    /// <summary>Makes a maker that knows names by code: <c>US.KY</c>, <c>US.KY.125</c>.</summary>
    public AreaMaker(FrozenDictionary<string, string> regions, FrozenDictionary<string, string> districts) => (_regions, _districts) = (regions, districts);

    /// <summary>The areas of some settlements that have a name, the first level before the second, by code.</summary>
    public IEnumerable<SettlementEntry> Make(IReadOnlyList<GeonamesRow> rows, IReadOnlyList<SettlementEntry> settlements)
    {
        var members = rows.Zip(settlements, (row, entry) => (Row: row, entry.Settlement)).ToList();
        var regions = members.GroupBy(m => $"{m.Row.Country}.{m.Row.Region}", m => m.Settlement, StringComparer.Ordinal)
            .Where(g => _regions.ContainsKey(g.Key)).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Feature: Settlement.FirstLevel, Name: _regions[g.Key], Members: g.ToList()));
        var districts = members.GroupBy(m => $"{m.Row.Country}.{m.Row.Region}.{m.Row.District}", m => m.Settlement, StringComparer.Ordinal)
            .Where(g => _districts.ContainsKey(g.Key)).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Feature: Settlement.SecondLevel, Name: _districts[g.Key], Members: g.ToList()))
            .Where(d => d.Members.TrueForAll(s => NameFold.Fold(s.Name) != NameFold.Fold(d.Name)));
        return regions.Concat(districts).Select((area, i) => Entry(Settlement.FirstArea + i, area.Feature, PrintedName.WithoutAside(area.Name), area.Members));
    }

    private static SettlementEntry Entry(int id, string feature, string name, List<Settlement> members) => new(
        new Settlement
        {
            Id = id,
            Name = name,
            Country = members[0].Country,
            Region = members[0].Region,
            Lat = Middle(members.Select(s => s.Lat)),
            Lon = Middle(members.Select(s => s.Lon)),
            Population = (int)Math.Min(int.MaxValue, members.Sum(s => (long)s.Population)),
            Feature = feature,
        },
        [.. Keys(name, feature).DistinctBy(k => k.Folded)]);

    // "Borno State" is printed "Borno" too; a county or district keeps its noun, since a town is often called like it.
    private static IEnumerable<SettlementKey> Keys(string name, string feature)
    {
        yield return new SettlementKey(NameFold.Fold(name), IsOwnName: true);
        var kind = Array.Find(Kinds, k => name.EndsWith(" " + k, StringComparison.Ordinal));
        if (kind is not null && feature == Settlement.FirstLevel)
        {
            yield return new SettlementKey(NameFold.Fold(name[..^kind.Length]), IsOwnName: false);
        }
    }

    // The middle one rather than the mean, which a far island or a range over the 180th meridian would draw away.
    private static double Middle(IEnumerable<double> degrees)
    {
        double[] sorted = [.. degrees.Order()];
        return sorted[sorted.Length / 2];
    }
}
