using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Makes the actors that the tables know.</summary>
internal static class States
{
    /// <summary>The one actor for a country: its name, its capital where that acts, its side at a table.</summary>
    public static ActorDraft Of(CastDraft cast, Country country) =>
        cast.Actor("state:" + country.Id, () => new ActorDraft(country.Name, ActorKind.State) { Country = country.Code, Plover = country.Code + "GOV" });

    /// <summary>The actor for an organisation of the tables.</summary>
    public static ActorDraft Of(CastDraft cast, Organisation organisation) =>
        cast.Actor("organisation:" + organisation.Id, () => new ActorDraft(organisation.Name, organisation.Kind)
        {
            Id = organisation.Id,
            Country = organisation.Country,
            Plover = organisation.Plover,
            IsPlural = organisation.Name.EndsWith('s'),
        });
}
