using System.Collections.Frozen;
using Dateline.Analysis.Actors;
using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>The places of the tables put down by hand, by name, short form, adjective and people.</summary>
internal sealed class Gazetteer
{
    private readonly PhraseTable<Place> _places = new();
    private readonly PhraseTable<Place> _adjectives = new();
    private readonly PhraseTable<Place> _peoples = new();
    private readonly FrozenDictionary<string, List<Place>> _byName;
    private readonly FrozenSet<string> _organisations;
    private readonly PhraseTable<RegionAbbreviation> _abbreviations = new();

    /// <summary>Loads the tables.</summary>
    /// <exception cref="LexiconException">A table is malformed.</exception>
    public Gazetteer()
    {
        var countries = Country.Load();
        var entries = GazetteerEntry.Load(countries).ToList();
        foreach (var entry in entries)
        {
            Add(_places, entry.Names, entry.Place);
        }

        _byName = entries.SelectMany(e => e.Names.Select(n => (Name: NameFold.Fold(n), e.Place))).GroupBy(n => n.Name, n => n.Place, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        _organisations = Organisation.All.SelectMany(o => o.Aliases.Prepend(o.Name)).Select(NameFold.Fold).ToFrozenSet(StringComparer.Ordinal);
        var special = LexiconTable.Load(typeof(Gazetteer).Assembly, "places/adjectives.tsv", "id", "adjectives", "place").Rows;
        var specialForms = special.SelectMany(r => r.List("adjectives")).ToHashSet(StringComparer.Ordinal);
        var byName = entries.ToLookup(e => e.Place.Name, e => e.Place, StringComparer.Ordinal);
        foreach (var country in countries)
        {
            foreach (var place in byName[country.Name].Where(p => p.Precision != PlacePrecision.City).Take(1))
            {
                Add(_adjectives, country.Adjectives.Where(a => !specialForms.Contains(a)), place);
                Add(_peoples, country.Peoples, place);
            }
        }

        foreach (var row in special)
        {
            Add(_adjectives, row.List("adjectives"), Find(entries, row));
        }

        foreach (var (form, region) in RegionAbbreviation.Load())
        {
            _abbreviations.Add(form, region);
        }
    }

    /// <summary>Whether a name is that of an organisation, a group or a medium, for which a town may be called: "Hamas", "Fatah".</summary>
    public bool IsOrganisation(string name) => _organisations.Contains(NameFold.Fold(name));

    /// <summary>The places that the longest name at a word can mean, and the word after it.</summary>
    public (IReadOnlyList<Place> Places, int End) At(Pieces sentence, int token) => _places.At(sentence, token);

    /// <summary>The places that a name can mean by itself.</summary>
    public IReadOnlyList<Place> Of(string name) => _byName.GetValueOrDefault(NameFold.Fold(name)) ?? [];

    /// <summary>The regions that a short form at a word can mean, and the word after it.</summary>
    public (IReadOnlyList<RegionAbbreviation> Regions, int End) AbbreviationAt(Pieces sentence, int token) => _abbreviations.At(sentence, token);

    /// <summary>The places of the longest adjective or noun for people at a word.</summary>
    public (IReadOnlyList<Place> Places, int End, PlaceForm Form) DerivedAt(Pieces sentence, int token)
    {
        var adjectives = _adjectives.At(sentence, token);
        var peoples = _peoples.At(sentence, token);
        return adjectives.Values.Count > 0 && adjectives.End >= peoples.End
            ? (adjectives.Values, adjectives.End, PlaceForm.Adjective)
            : (peoples.Values, peoples.End, PlaceForm.People);
    }

    private static Place Find(List<GazetteerEntry> entries, LexiconRow row) =>
        entries.Find(e => e.Place.Name == row["place"])?.Place ?? throw row.Wrong("place", $"'{row["place"]}' is in no table of places.");

    private static void Add(PhraseTable<Place> table, IEnumerable<string> names, Place place)
    {
        foreach (var name in names)
        {
            table.Add(name, place);
        }
    }
}
