using NodaTime;

namespace Dateline.Analysis.Actors;

/// <summary>The offices whose holders a story names itself; the tables do not speak against it.</summary>
internal sealed class NamedOffices
{
    private readonly CastDraft _cast;
    private readonly StoryCountries _countries;
    private readonly LocalDate _day;
    private readonly Lazy<List<(ActorDraft Person, string? State, string Office)>> _offices;

    /// <summary>Makes them for the people of a story; their titles are read when somebody asks.</summary>
    public NamedOffices(CastDraft cast, StoryCountries countries, IReadOnlyList<PersonSighting> sightings, LocalDate day)
    {
        _cast = cast;
        _countries = countries;
        _day = day;
        _offices = new Lazy<List<(ActorDraft, string?, string)>>(() => [.. sightings.Where(s => s.Person is not null).SelectMany(Read)]);
    }

    private OfficeTable Table => _cast.Lexicon.Offices;

    /// <summary>Whom the story names as the holder of an office, or <see langword="null"/>.</summary>
    public ActorDraft? Holder(string state, string office) => _offices.Value.Find(o => o.State == state && o.Office == office).Person;

    /// <summary>Whether the story names somebody as the holder of such an office without saying whose, and the tables do not know the person as one of another state.</summary>
    public bool MayName(OfficeHolder holder) => _offices.Value.Exists(o => o.State is null && o.Office == holder.Office
        && !Table.Named(o.Person.Words).Any(h => h.Office == holder.Office && h.Period.Includes(_day)));

    private IEnumerable<(ActorDraft Person, string? State, string Office)> Read(PersonSighting sighting)
    {
        foreach (var (phrase, own, _) in sighting.Titles)
        {
            var readings = phrase.Hit.Form.Plural
                ? [new OfficeWords(OfficeWords.Fold(phrase.Noun.Title), own is null ? OfficeWords.Nobody : OfficeTitle.State, own?.Code, null)]
                : OfficePhrase.Read(_cast.Lexicon, _countries, sighting.Scan, TitlePhrases.Read(sighting.Scan, phrase.Hit, _cast.Story, phrase.Hit.End)).Readings;
            foreach (var office in readings.SelectMany(r => Offices(sighting.Person!, r, sighting.Country ?? phrase.Country)))
            {
                yield return office;
            }
        }
    }

    private IEnumerable<(ActorDraft Person, string? State, string Office)> Offices(ActorDraft person, OfficeWords reading, string? country)
    {
        if (Table.Title(reading, _day) is { } title)
        {
            return [(person, title.States.Count == 1 ? title.States[0] : reading.State, title.Office)];
        }

        return reading is { Owner: OfficeWords.Nobody, Area: null }
            ? Table.OfficesOf(reading.Title).Select(o => (person, country ?? person.Country, o))
            : [];
    }
}
