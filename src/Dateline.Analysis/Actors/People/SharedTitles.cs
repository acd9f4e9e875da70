using Dateline.Analysis.Places;

namespace Dateline.Analysis.Actors;

/// <summary>Titles in the plural before several names: "the Russian and Turkish foreign ministers, Sergey Lavrov and Mevlut Cavusoglu".</summary>
internal sealed class SharedTitles
{
    private readonly CastDraft _cast;
    private readonly SentenceScan _scan;
    private readonly Dictionary<int, PersonSighting> _byFirst;

    /// <summary>Makes a reader of one sentence's plural titles.</summary>
    public SharedTitles(CastDraft cast, SentenceScan scan, IReadOnlyList<PersonSighting> sightings)
    {
        _cast = cast;
        _scan = scan;
        _byFirst = sightings.ToDictionary(s => s.Run.First);
    }

    /// <summary>Gives each name its title and, when the countries are as many as the names, its country.</summary>
    public void Apply()
    {
        foreach (var hit in _scan.Titles.Where(t => t.Form.Plural).ToList())
        {
            var phrase = TitlePhrases.Read(_scan, hit, _cast.Story, Complement.End(_scan, hit.End));
            var names = NamesAfter(phrase.End, out var own);
            if (names.Count < 2)
            {
                phrase = TitlePhrases.Read(_scan, hit, _cast.Story, hit.End);
                names = NamesAfter(phrase.End, out own);
            }

            if (names.Count > 1)
            {
                Share(phrase, names, Respectively(names, own));
            }
        }
    }

    private void Share(TitlePhrase phrase, List<PersonSighting> names, List<Country?> own)
    {
        var titles = Portfolios(phrase, names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            var country = own[i] ?? (phrase.Countries.Count == names.Count ? phrase.Countries[i] : phrase.Countries.Count == 1 ? phrase.Countries[0] : null);
            var mine = titles is null ? phrase : phrase with { Hit = phrase.Hit with { Form = titles[i] }, Title = titles[i].Noun.Title };
            names[i].Titles.Add((mine with { Countries = [], Country = country?.Code }, country, "ac-person-shared-title"));
            names[i].Rule = "ac-person-shared-title";
        }
    }

    // "Presidents Isaias Afwerki and Abiy Ahmed of Eritrea and Ethiopia": as many countries behind the last name as there are names.
    private List<Country?> Respectively(List<PersonSighting> names, List<Country?> own)
    {
        if (own[..^1].Exists(c => c is not null) || own[^1] is null)
        {
            return own;
        }

        var countries = new List<Country?>();
        var next = names[^1].Run.End + 1;
        while (_scan.NameAt(next)?.As(NameForm.Country)?.Country is { } country)
        {
            countries.Add(country);
            next = AfterJoint(_scan.NameAt(next)!.End);
        }

        return countries.Count == names.Count ? countries : own;
    }

    // "the defence and interior ministers": one portfolio for each of two names; absent when the titles have no such office.
    private List<TitleForm>? Portfolios(TitlePhrase phrase, int names)
    {
        var words = phrase.Noun.Title.Split(' ');
        if (names != 2 || words.Length != 2 || !_scan.Is(phrase.Hit.First - 1, "and") || phrase.Hit.First < 2)
        {
            return null;
        }

        var first = $"{_scan[phrase.Hit.First - 2].Form} {words[1]}";
        return _cast.Lexicon.TitleOf(first) is { } other ? [other, phrase.Hit.Form] : null;
    }

    private List<PersonSighting> NamesAfter(int position, out List<Country?> own)
    {
        var names = new List<PersonSighting>();
        own = [];
        var next = position < _scan.Count && _scan[position].Form == "," ? position + 1 : position;
        while (_byFirst.TryGetValue(next, out var sighting))
        {
            names.Add(sighting);
            next = sighting.Run.End;
            own.Add(CountryOf(ref next));
            next = AfterJoint(next);
        }

        return names;
    }

    // "Sergey Lavrov of Russia".
    private Country? CountryOf(ref int next)
    {
        if (!_scan.Is(next, "of") || _scan.NameAt(next + 1)?.As(NameForm.Country) is not { } entry)
        {
            return null;
        }

        next = _scan.NameAt(next + 1)!.End;
        return entry.Country;
    }

    private int AfterJoint(int next)
    {
        var comma = next < _scan.Count && _scan[next].Form == "," ? next + 1 : next;
        return _scan.Is(comma, "and", "&") ? comma + 1 : comma;
    }
}
