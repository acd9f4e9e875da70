using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Finds the people whom a story names, with their titles, and every later mention by name.</summary>
internal sealed class NamedPeople
{
    private readonly CastDraft _cast;
    private readonly PersonRoles _roles;
    private readonly PersonRegistry _registry = new();

    /// <summary>Makes a finder for a story.</summary>
    public NamedPeople(CastDraft cast) => (_cast, _roles) = (cast, new PersonRoles(cast));

    /// <summary>Adds the people and their mentions by name to the cast, and gives them back; those whom only their office names come with them.</summary>
    public PersonRegistry Find()
    {
        var collector = new PersonSightings(_cast);
        var sightings = _cast.Scans.SelectMany(collector.In).ToList();
        foreach (var sighting in sightings.Where(s => s.Rule is not null).OrderByDescending(s => Math.Min(s.Words.Count, 2)))
        {
            Identify(sighting);
        }

        Place(sightings.Where(s => s.Person is not null));
        var offices = StoryDay.Of(_cast.Story) is { } day ? new Offices(_cast, _registry, sightings, day) : null;
        offices?.FindHolders();
        FindSurnames(sightings);
        new Counterparts(_cast).Resolve(sightings);
        offices?.FindRest();
        FindSurnames(sightings);
        return _registry;
    }

    private void FindSurnames(List<PersonSighting> sightings)
    {
        var open = sightings.Where(s => s.Person is null && IsName(s)).ToList();
        foreach (var sighting in open)
        {
            sighting.Person = _registry.Find(sighting.Words);
        }

        Place(open.Where(s => s.Person is not null));
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
            _roles.Give(person, phrase, own?.Code ?? phrase.Country, sighting.Scan);
        }

        if (person.Gender == Gender.Unknown)
        {
            person.Gender = _cast.Lexicon.FirstNames.GetValueOrDefault(sighting.Words[0]);
        }
    }

    private void Place(IEnumerable<PersonSighting> sightings)
    {
        foreach (var sighting in sightings)
        {
            Place(sighting);
        }
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
