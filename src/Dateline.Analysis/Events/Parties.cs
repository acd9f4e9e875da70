using Dateline.Model;

namespace Dateline.Analysis.Events;

/// <summary>Who does what to whom in an event.</summary>
/// <param name="Actors">Those who act; all parties when the event is symmetric.</param>
/// <param name="Recipients">Those acted on; all parties when the event is symmetric.</param>
internal sealed record Parties(EquatableList<string> Actors, EquatableList<string> Recipients)
{
    private static readonly ActorKind[] Plural = [ActorKind.Group, ActorKind.People, ActorKind.Coalition, ActorKind.Category];

    /// <summary>Those whose coming and going is diplomacy; a visit by anybody else is not.</summary>
    private static readonly ActorKind[] Official =
    [
        ActorKind.Person, ActorKind.State, ActorKind.Government, ActorKind.Ministry, ActorKind.Office, ActorKind.Legislature, ActorKind.Military,
        ActorKind.ArmedGroup, ActorKind.Party, ActorKind.Igo,
    ];

    /// <summary>The parties of a match, or <see langword="null"/> when too little is told: a symmetric event needs two parties or a plural one, any
    /// other an actor, or a recipient where the row asks for more than its word.</summary>
    public static Parties? Of(Scene scene, Sentence sentence, FrameMatch match)
    {
        EquatableList<string> actors = [.. RoleFiller.Fill(scene, sentence, match, match.Frame.Actor).Where(a => scene.Cast[a].Kind != ActorKind.Media)];
        var recipients = RoleFiller.Fill(scene, sentence, match, match.Frame.Recipient);
        if (match.Frame.Mode is "visit" or "resign" && !actors.Any(a => Official.Contains(scene.Cast[a].Kind)))
        {
            return null;
        }

        if (IsReciprocal(sentence, match.Object) && actors.Count > 1)
        {
            return new Parties(actors, actors);
        }

        if (match.Frame.Symmetric)
        {
            EquatableList<string> all = [.. actors.Union(recipients, StringComparer.Ordinal)];
            return all.Count > 1 || all.Any(a => Plural.Contains(scene.Cast[a].Kind)) ? new Parties(all, all) : null;
        }

        recipients = [.. recipients.Except(actors, StringComparer.Ordinal)];
        var told = !actors.IsEmpty || (!recipients.IsEmpty && match.Frame.IsRestricted);
        return told && !RoleFiller.IsBlocked(scene, sentence, match) ? new Parties(actors, recipients) : null;
    }

    /// <summary>Whether the object is "each other" or "one another".</summary>
    private static bool IsReciprocal(Sentence sentence, int @object) =>
        @object > 0 && ((sentence[@object].IsLemma("other", "another") && sentence[@object - 1].IsLemma("each", "one"))
            || (sentence[@object].IsLemma("each", "one") && @object + 1 < sentence.Tokens.Count && sentence[@object + 1].IsLemma("other", "another")));
}
