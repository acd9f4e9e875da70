using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>The places of the tables by name.</summary>
internal sealed class Gazetteer
{
    private readonly PhraseTable<Place> _places = new();
    private readonly PhraseTable<Country> _adjectives = new();

    /// <summary>Loads the tables.</summary>
    public Gazetteer()
    {
        var countries = Country.Load();
        foreach (var entry in GazetteerEntry.Load(countries))
        {
            foreach (var name in entry.Names)
            {
                _places.Add(name, entry.Place);
            }
        }

        foreach (var country in countries)
        {
            foreach (var adjective in country.Adjectives)
            {
                _adjectives.Add(adjective, country);
            }
        }
    }

    /// <summary>The places that the longest name at a word can mean, and the word after it.</summary>
    public (IReadOnlyList<Place> Places, int End) At(Pieces sentence, int token) => _places.At(sentence, token);

    /// <summary>The country of an adjective at a word, or <see langword="null"/>.</summary>
    public string? CountryOfAdjective(Pieces sentence, int token) =>
        _adjectives.At(sentence, token) is { Values.Count: > 0 } found ? found.Values[0].Code : null;
}
