using Dateline.Analysis.Actors;
using Dateline.Model;

namespace Dateline.Analysis.Listings;

/// <summary>Lists the actors of a story, the mentions of each gathered by their words.</summary>
internal static class ActorLister
{
    /// <summary>The listing of a cast.</summary>
    public static ActorListing List(Reading reading, Cast cast)
    {
        var mentions = cast.Mentions.SelectMany(m => m.Actors.Select(a => (Actor: a, Mention: m))).ToLookup(p => p.Actor, p => p.Mention, StringComparer.Ordinal);
        return new ActorListing
        {
            Story = reading.Story,
            Outlet = cast.Outlet,
            Actors = [.. cast.Actors.Select(a => new ListedActor { Actor = a, Wordings = [.. Wordings(reading, a.Id, mentions[a.Id])] })],
        };
    }

    private static IEnumerable<ActorWording> Wordings(Reading reading, string actor, IEnumerable<ActorMention> mentions) => mentions
        .Select(m => (m.Kind, With: m.Actors.Where(a => a != actor).ToEquatableList(), Listed: Entry(reading, m)))
        .GroupBy(m => (m.Kind, m.With, Words: m.Listed.Evidence.Text.ToUpperInvariant()))
        .Select(same => new ActorWording
        {
            Kind = same.Key.Kind,
            Text = Plainest(same.Key.Kind, same.Select(m => m.Listed.Evidence.Text)),
            With = same.Key.With,
            Mentions = [.. same.Select(m => m.Listed)],
        });

    // "KREMLIN" in a headline is "Kremlin", and "Her" at the head of a sentence "her".
    private static string Plainest(MentionKind kind, IEnumerable<string> printed)
    {
        var plainest = printed.MinBy(text => text.Count(char.IsUpper))!;
        return kind == MentionKind.Pronoun ? plainest.ToLowerInvariant() : plainest;
    }

    private static ListedActorMention Entry(Reading reading, ActorMention mention) => new()
    {
        Rule = mention.Rule,
        Evidence = reading.Story.Cite(reading.Sentences[mention.Sentence].SpanOf(mention.First, mention.End)),
    };
}
