using Dateline.Analysis.Factuality;
using Dateline.Model;

namespace Dateline.Analysis.Events;

/// <summary>Tells who vouches for an event: the outlet, a party about its own public act, or somebody else.</summary>
internal static class VoiceReader
{
    /// <summary>Public acts, which a party may tell of itself; violence, coercion and shows of force are not among them.</summary>
    private static readonly EventType[] PublicActs =
    [
        EventType.Agree, EventType.Consult, EventType.Support, EventType.Concede, EventType.Request, EventType.Reject,
        EventType.Accuse, EventType.Threaten, EventType.Aid, EventType.Retreat, EventType.Cooperate, EventType.Sanction, EventType.Protest,
    ];

    /// <summary>The voice of an event that <paramref name="statement"/> carries; <see langword="null"/> when the outlet speaks.</summary>
    public static Voice Of(Scene scene, Statement? statement, EventType type, EquatableList<string> parties)
    {
        if (statement is null)
        {
            return Voice.Outlet;
        }

        return PublicActs.Contains(type) && statement.Act is not (SpeechAct.RefuseComment or SpeechAct.NoInformation or SpeechAct.NeitherConfirmNorDeny)
            && statement.Speakers.Any(s => parties.Any(p => Belongs(scene, s, p)))
            ? Voice.Own
            : Voice.Other;
    }

    /// <summary>Whether a speaker is the party or speaks for it: an official for his state, a member for his group.</summary>
    private static bool Belongs(Scene scene, string speaker, string party)
    {
        if (string.Equals(speaker, party, StringComparison.Ordinal))
        {
            return true;
        }

        var (from, of) = (scene.Cast[speaker], scene.Cast[party]);
        var official = from.Kind is ActorKind.Person or ActorKind.Office or ActorKind.Ministry or ActorKind.Government or ActorKind.State or ActorKind.Unnamed;
        return from.MemberOf.Contains(party)
            || (official && from.Country is not null && string.Equals(from.Country, of.Country, StringComparison.Ordinal)
                && of.Kind is ActorKind.State or ActorKind.Government or ActorKind.Ministry or ActorKind.Office
                && (from.Kind != ActorKind.Person || !from.Roles.IsEmpty));
    }
}
