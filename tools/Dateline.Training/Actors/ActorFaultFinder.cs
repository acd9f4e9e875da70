using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>Tells in words what differs from what a sample expects.</summary>
internal static class ActorFaultFinder
{
    private static readonly FrozenSet<string> Pronouns = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "he", "him", "his", "she", "her", "it", "its", "they", "them", "their", "both", "neither");

    /// <summary>The differences: actors first, then mentions.</summary>
    public static IEnumerable<ActorFault> In(ActorMatch match) =>
    [
        .. match.Missed.Select(a => Missed(match, a)),
        .. match.Spurious.Select(a => Fault(match, ActorFaultKind.Spurious, $"{a.Name} ({a.Kind}): {Words(match, match.MentionsOf(a))}")),
        .. match.Pairs.Where(p => p.Expected.IsDemanded).SelectMany(p => Traits(match, p)),
        .. match.Pairs.SelectMany(p => Mentions(match, p)),
        .. match.Open.Where(match.IsResolved).Select(o => Fault(match, ActorFaultKind.Resolved, $"{Words(match, [o])} = {string.Join(", ", Holders(match, o))}")),
    ];

    private static ActorFault Missed(ActorMatch match, ExpectedActor actor)
    {
        var mentions = match.MentionsOf(actor);
        var holders = mentions.SelectMany(m => Holders(match, m)).Distinct().ToList();
        return holders.Count == 0
            ? Fault(match, ActorFaultKind.Missed, $"{actor.Name} ({actor.Kind}): {Words(match, mentions)}")
            : Fault(match, ActorFaultKind.MissedAsAnother, $"{actor.Name} ({actor.Kind}): {Words(match, mentions)}; found {string.Join(", ", holders)}");
    }

    private static IEnumerable<ActorFault> Traits(ActorMatch match, ActorPair pair)
    {
        var (expected, found) = pair;
        if (!pair.IsKindRight)
        {
            yield return Fault(match, ActorFaultKind.Kind, $"{expected.Name}: {found.Kind} for {expected.Kind}");
        }

        if (!pair.IsCountryRight)
        {
            yield return Fault(match, ActorFaultKind.Country, $"{expected.Name}: {found.Country ?? "-"} for {expected.Country ?? "-"}");
        }

        if (!pair.AreRolesRight)
        {
            yield return Fault(match, ActorFaultKind.Roles, $"{expected.Name}: [{string.Join("; ", pair.PrintedRoles.Select(Text))}] for [{string.Join("; ", expected.Roles.Select(Text))}]");
        }
    }

    private static IEnumerable<ActorFault> Mentions(ActorMatch match, ActorPair pair)
    {
        var expected = match.MentionsOf(pair.Expected);
        var found = match.MentionsOf(pair.Found);
        foreach (var mention in expected.Where(m => !found.Contains(m)))
        {
            var words = Words(match, [mention]);
            var kind = Pronouns.Contains(words) ? ActorFaultKind.MissedPronoun : ActorFaultKind.MissedMention;
            yield return Fault(match, kind, $"{pair.Expected.Name}: {words}{Instead(match, mention)}");
        }

        foreach (var mention in match.JudgedMentionsOf(pair).Except(expected))
        {
            yield return Fault(match, ActorFaultKind.SpuriousMention, $"{pair.Expected.Name}: {Words(match, [mention])}");
        }
    }

    private static string Instead(ActorMatch match, TextSpan mention) =>
        Holders(match, mention).ToList() is { Count: > 0 } holders ? $"; found {string.Join(", ", holders)}" : "";

    /// <summary>The actors that were found for words that share a character with these, with their words.</summary>
    private static IEnumerable<string> Holders(ActorMatch match, TextSpan span) =>
        from actor in match.Pairs.Select(p => p.Found).Concat(match.Spurious)
        from mention in match.MentionsOf(actor)
        where mention.Overlaps(span)
        select $"{actor.Name} [{match.Story.TextOf(mention)}]";

    private static string Words(ActorMatch match, IEnumerable<TextSpan> spans) => string.Join(" | ", spans.Select(match.Story.TextOf));

    private static string Text(ExpectedRole role) => $"{role.Title} @ {role.Organisation ?? "-"} @ {role.Country ?? "-"}{(role.Optional ? " ?" : "")}";

    private static string Text(ActorRole role) => $"{role.Title} @ {role.Organisation ?? "-"} @ {role.Country ?? "-"}";

    private static ActorFault Fault(ActorMatch match, ActorFaultKind kind, string words) => new(kind, match.Sample, words);
}
