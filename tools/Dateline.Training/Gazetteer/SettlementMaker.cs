using System.Collections.Frozen;
using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>Makes settlements of the gazetteer of lines of GeoNames.</summary>
internal sealed class SettlementMaker
{
    private const string AnyFeature = "PPL";
    private const string NoRegion = "00";

    private readonly FrozenDictionary<string, LexiconRow> _countries;
    private readonly FrozenDictionary<string, string> _regions;

    /// <summary>Makes a maker that knows countries by alpha-2 code, from <c>lexicon/places/codes.tsv</c>, and names of regions by code.</summary>
    public SettlementMaker(FrozenDictionary<string, string> regions)
    {
        _regions = regions;
        _countries = LexiconTable.Load(typeof(SettlementTable).Assembly, "places/codes.tsv", "id", "alpha3", "arabic").Rows
            .ToFrozenDictionary(r => r["id"], StringComparer.Ordinal);
    }

    /// <summary>The settlement of a line with the names by which it is found.</summary>
    /// <exception cref="InvalidDataException">The country has no row in the table of codes.</exception>
    public SettlementEntry Make(GeonamesRow row)
    {
        var country = _countries.GetValueOrDefault(row.Country)
            ?? throw new InvalidDataException($"Settlement {row.Id} lies in '{row.Country}', which lexicon/places/codes.tsv does not have.");
        string[] own = [PrintedName.WithoutAside(row.Name), PrintedName.WithoutAside(row.PlainName)];
        string[] alternates = [.. row.Alternates.Where(PrintedName.IsAlternate).Order(StringComparer.Ordinal).DistinctBy(NameFold.Fold).ExceptBy(own.Select(NameFold.Fold), NameFold.Fold)];
        return new SettlementEntry(
            new Settlement
            {
                Id = row.Id,
                Name = own[0],
                Country = country["alpha3"],
                Region = Region(row),
                Lat = row.Lat,
                Lon = row.Lon,
                Population = row.Population,
                Feature = row.Feature.Length == 0 ? AnyFeature : row.Feature,
            },
            Keys(own, alternates, country.Optional("arabic") is not null));
    }

    private SettlementRegion? Region(GeonamesRow row)
    {
        var code = $"{row.Country}.{row.Region}";
        return row.Region is "" or NoRegion ? null : new SettlementRegion(code, _regions.GetValueOrDefault(code));
    }

    private static EquatableList<SettlementKey> Keys(string[] own, string[] alternates, bool arabic)
    {
        var others = alternates.Select(NameFold.Fold).Concat(arabic ? ArabicSpelling.Of(own.Concat(alternates)) : []);
        return own.Select(n => new SettlementKey(NameFold.Fold(n), IsOwnName: true))
            .Concat(others.Select(folded => new SettlementKey(folded, IsOwnName: false)))
            .Where(key => key.Folded.Length > 0)
            .DistinctBy(key => key.Folded)
            .ToEquatableList();
    }
}
