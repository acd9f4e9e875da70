using Dateline.Model;

namespace Dateline.Analysis.Events;

/// <summary>Who does what to whom in an event.</summary>
/// <param name="Actors">Those who act; all parties when the event is symmetric.</param>
/// <param name="Recipients">Those acted on; all parties when the event is symmetric.</param>
internal sealed record Parties(EquatableList<string> Actors, EquatableList<string> Recipients)
{
    private static readonly ActorKind[] Plural = [ActorKind.Group, ActorKind.People, ActorKind.Coalition, ActorKind.Category];

    /// <summary>The parties of a match, or <see langword="null"/> when too little is told: a symmetric event needs two parties or a plural one, any
    /// other an actor, or a recipient where the row asks for more than its word.</summary>
    public static Parties? Of(Scene scene, Sentence sentence, FrameMatch match)
    {
        var actors = RoleFiller.Fill(scene, sentence, match, match.Frame.Actor);
        var recipients = RoleFiller.Fill(scene, sentence, match, match.Frame.Recipient);
        if (match.Frame.Symmetric)
        {
            EquatableList<string> all = [.. actors.Union(recipients, StringComparer.Ordinal)];
            return all.Count > 1 || all.Any(a => Plural.Contains(scene.Cast[a].Kind)) ? new Parties(all, all) : null;
        }

        recipients = [.. recipients.Except(actors, StringComparer.Ordinal)];
        var told = !actors.IsEmpty || (!recipients.IsEmpty && match.Frame.IsRestricted);
        return told && !RoleFiller.IsBlocked(scene, sentence, match) ? new Parties(actors, recipients) : null;
    }
}
