using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Finds who is in a story: names, offices, governments, groups, and the words that refer back to them.</summary>
internal sealed class ActorFinder
{
    private readonly ActorLexicon _lexicon = new();

    /// <summary>The actors of a reading with their mentions.</summary>
    /// <param name="reading">The story with its sentences.</param>
    /// <param name="times">The time expressions of those sentences: whoever holds an office holds it at a time.</param>
    public Cast Find(Reading reading, EquatableList<TimeMention> times)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var cast = new CastDraft(reading, times, _lexicon);
        var people = new NamedPeople(cast).Find();
        var bodies = new NamedBodies(cast);
        bodies.FindOrganisations();
        new Institutions(cast).Find();
        new Sides(cast).Find();
        new OtherOrganisations(cast).Find();
        new RecognisedOrganisations(cast).Find();
        bodies.FindStates();
        new Groups(cast).Find();
        new References(cast, people.People).Resolve();
        return new CastBuilder(cast).Build(Outlet(cast));
    }

    private static ActorDraft? Outlet(CastDraft cast)
    {
        if (cast.Story.Agency is not { } agency)
        {
            return null;
        }

        var known = cast.Lexicon.Media(agency);
        return known is not null ? States.Of(cast, known)
            : cast.Actor("outlet:" + NameFold.Fold(agency), () => new ActorDraft(agency, ActorKind.Media) { Plover = "MED" });
    }
}
