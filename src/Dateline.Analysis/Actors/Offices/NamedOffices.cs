using NodaTime;

namespace Dateline.Analysis.Actors;

/// <summary>The offices whose holders a story names itself; the tables do not speak against it.</summary>
internal sealed class NamedOffices
{
    private readonly CastDraft _cast;
    private readonly StoryCountries _countries;
    private readonly LocalDate _day;
    private readonly List<(ActorDraft Person, string? State, string Office)> _offices = [];

    /// <summary>Reads the titles beside names.</summary>
    public NamedOffices(CastDraft cast, StoryCountries countries, IReadOnlyList<PersonSighting> sightings, LocalDate day)
    {
        _cast = cast;
        _countries = countries;
        _day = day;
        foreach (var sighting in sightings.Where(s => s.Person is not null))
        {
            Add(sighting);
        }
    }

    private OfficeTable Table => _cast.Lexicon.Offices;

    /// <summary>Whom the story names as the holder of an office, or <see langword="null"/>.</summary>
    public ActorDraft? Holder(string state, string office) => _offices.Find(o => o.State == state && o.Office == office).Person;

    /// <summary>Whether the story names somebody as the holder of such an office without saying whose, and the tables do not know the person as one of another state.</summary>
    public bool MayName(OfficeHolder holder) => _offices.Exists(o => o.State is null && o.Office == holder.Office
        && !Table.Named(o.Person.Words).Any(h => h.Office == holder.Office && h.Period.Includes(_day)));

    private void Add(PersonSighting sighting)
    {
        foreach (var (phrase, own, _) in sighting.Titles)
        {
            var readings = phrase.Hit.Form.Plural
                ? [new OfficeWords(OfficeWords.Fold(phrase.Noun.Title), own is null ? OfficeWords.Nobody : OfficeTitle.State, own?.Code, null)]
                : OfficePhrase.Read(_cast.Lexicon, _countries, sighting.Scan, TitlePhrases.Read(sighting.Scan, phrase.Hit, _cast.Story, phrase.Hit.End)).Readings;
            Add(sighting.Person!, readings, sighting.Country ?? phrase.Country);
        }
    }

    private void Add(ActorDraft person, IReadOnlyList<OfficeWords> readings, string? country)
    {
        foreach (var reading in readings)
        {
            if (Table.Title(reading, _day) is { } title)
            {
                _offices.Add((person, title.States.Count == 1 ? title.States[0] : reading.State, title.Office));
            }
            else if (reading is { Owner: OfficeWords.Nobody, Area: null })
            {
                _offices.AddRange(Table.OfficesOf(reading.Title).Select(o => (person, country ?? person.Country, o)));
            }
        }
    }
}
