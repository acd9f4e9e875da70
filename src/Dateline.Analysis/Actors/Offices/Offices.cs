using NodaTime;

namespace Dateline.Analysis.Actors;

/// <summary>Resolves offices by the day of a story: who "the Turkish foreign minister" is, and which office a full name without a title holds.</summary>
internal sealed class Offices
{
    private readonly CastDraft _cast;
    private readonly PersonRegistry _registry;
    private readonly Incumbents _incumbents;
    private readonly NamedOffices _named;
    private readonly StoryCountries _countries;

    /// <summary>Makes a resolver for a story of a day, whose people by name are known.</summary>
    public Offices(CastDraft cast, PersonRegistry registry, IReadOnlyList<PersonSighting> sightings, LocalDate day)
    {
        _cast = cast;
        _registry = registry;
        _countries = new StoryCountries(cast);
        _incumbents = new Incumbents(cast, registry, day);
        _named = new NamedOffices(cast, _countries, sightings, day);
    }

    /// <summary>Adds the people whom only their office names.</summary>
    public void FindHolders() => new OfficeHolders(_cast, _registry, _incumbents, _named, _countries).Find();

    /// <summary>Adds the offices of full names without a title and the countries of titles without one, then those who hold the same office elsewhere: "his Russian counterpart".</summary>
    public void FindRest()
    {
        new HeldOffices(_cast, _incumbents).Find(_registry.People);
        new HolderCountries(_cast, _countries, _incumbents.Day).Find(_registry.People);
        new OfficeCounterparts(_cast, _incumbents, _named).Find();
    }
}
