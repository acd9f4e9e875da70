using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Finds the people whom a story names, with their titles, and every later mention by name.</summary>
internal sealed class NamedPeople
{
    private readonly CastDraft _cast;
    private readonly PersonRegistry _registry = new();

    /// <summary>Makes a finder for a story.</summary>
    public NamedPeople(CastDraft cast) => _cast = cast;

    /// <summary>Adds the people and their mentions by name to the cast, and gives them back.</summary>
    public PersonRegistry Find()
    {
        var collector = new PersonSightings(_cast);
        var sightings = _cast.Scans.SelectMany(collector.In).ToList();
        foreach (var sighting in sightings.Where(s => s.Rule is not null).OrderByDescending(s => Math.Min(s.Words.Count, 2)))
        {
            Identify(sighting);
        }

        foreach (var sighting in sightings)
        {
            sighting.Person ??= IsName(sighting) ? _registry.Find(sighting.Words) : null;
            if (sighting.Person is not null)
            {
                Place(sighting);
            }
        }

        new Counterparts(_cast).Resolve(sightings);
        return _registry;
    }

    private static bool IsName(PersonSighting sighting) =>
        sighting.Rule is null && sighting.Scan.TitleAt(sighting.Run.End) is null;

    private void Identify(PersonSighting sighting)
    {
        var name = sighting.Scan.Text(sighting.Run.First, sighting.Run.End, _cast.Story);
        var person = _registry.FindOrAdd(name, sighting.Words);
        sighting.Person = person;
        person.Country ??= sighting.Country;
        foreach (var (phrase, own, _) in sighting.Titles)
        {
            Describe(person, phrase, own?.Code ?? phrase.Country, sighting.Scan);
        }

        if (person.Gender == Gender.Unknown)
        {
            person.Gender = _cast.Lexicon.FirstNames.GetValueOrDefault(sighting.Words[0]);
        }
    }

    private void Describe(ActorDraft person, TitlePhrase phrase, string? country, SentenceScan scan)
    {
        person.Gender = phrase.Noun.Gender == Gender.Unknown ? person.Gender : phrase.Noun.Gender;
        if (phrase.Noun.Class is TitleClass.Honorific or TitleClass.Counterpart or TitleClass.Kin)
        {
            person.Country ??= country;
            return;
        }

        person.Country ??= country;
        person.Plover ??= Sector(phrase, country);
        if (phrase.Known is { } body && States.Of(_cast, body) is var home && !person.MemberOf.Contains(home))
        {
            person.MemberOf.Add(home);
        }

        person.Hold(new RoleDraft(phrase.Noun, new ActorRole
        {
            Title = phrase.Title,
            Organisation = phrase.Organisation,
            Country = country,
            Evidence = _cast.Story.Cite(scan.Sentence.SpanOf(phrase.First, phrase.End)),
        }));
    }

    // A spokesman of the UN is the UN's, one of an army the military's, and one of a country without more the government's.
    private string? Sector(TitlePhrase phrase, string? country)
    {
        if (phrase.Known is { } body)
        {
            return body.Plover ?? phrase.Noun.Sector;
        }

        return phrase.Noun.Sector ?? SectorOf(phrase.Organisation)
            ?? (country is not null && phrase.Noun.Class is TitleClass.Head or TitleClass.Spokes or TitleClass.Leader or TitleClass.Official ? "GOV" : null);
    }

    private string? SectorOf(string? organisation)
    {
        var words = organisation?.Split(' ') ?? [];
        for (var i = 0; i < words.Length; i++)
        {
            var rest = string.Join(' ', words[i..]).ToLowerInvariant();
            if (_cast.Lexicon.Sectors.GetValueOrDefault(rest) is { } sector)
            {
                return sector;
            }
        }

        return null;
    }

    private void Place(PersonSighting sighting)
    {
        var person = sighting.Person!;
        person.Alias(sighting.Scan.Text(sighting.Run.First, sighting.Run.End, _cast.Story));
        _cast.Mention(sighting.Scan, sighting.Whole, MentionKind.Name, sighting.Rule ?? "ac-person-surname", person);
        foreach (var (phrase, _, rule) in sighting.Titles.Where(t => t.Rule != "ac-person-title" && t.Rule != "ac-person-shared-title"))
        {
            _cast.Mention(sighting.Scan, new NameRun(phrase.First, phrase.End), MentionKind.Role, rule, person);
        }
    }
}
