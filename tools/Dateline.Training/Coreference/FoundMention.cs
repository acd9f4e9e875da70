using Dateline.Analysis.Actors;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>A mention of one actor that Dateline found.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Span">Where it stands in the story.</param>
/// <param name="Head">Where its head stands.</param>
internal sealed record FoundMention(ActorMention Mention, TextSpan Span, TextSpan Head)
{
    /// <summary>The annotated mention that it is; <see langword="null"/> when there is none.</summary>
    public GoldMention? Gold { get; init; }

    /// <summary>The id of the actor.</summary>
    public string Actor => Mention.Actors[0];

    /// <summary>The mentions of a cast, in order of the text; those that stand for several actors are left out.</summary>
    /// <remarks>
    /// An annotated mention is a whole noun phrase, a found one a name or a noun; so they are the same when they have the same head. Where several
    /// annotated ones have that head (<c>Kask and his wife</c>, <c>Kask</c>), it is the one whose bounds are nearest. When all are taken so, a found mention that is
    /// still without takes an annotated name that its head is a word of: the parser may have hung <c>Justice Kask</c> by its other word.
    /// </remarks>
    public static IReadOnlyList<FoundMention> In(ChainDocument document, Reading reading, Cast cast)
    {
        var free = document.Mentions.ToList();
        List<FoundMention> mentions = [.. cast.Mentions.Where(m => m.Actors.Count == 1).Select(m => Of(m, reading.Sentences[m.Sentence]))];
        mentions = mentions.ConvertAll(m => m.Take(free, g => g.Head.Overlaps(m.Head)));
        return mentions.ConvertAll(m => m.Take(free, g => g.Core.Any(w => w.Overlaps(m.Head))));
    }

    private static FoundMention Of(ActorMention mention, Sentence sentence) =>
        new(mention, sentence.SpanOf(mention.First, mention.End), sentence[mention.Head].Span);

    private FoundMention Take(List<GoldMention> free, Func<GoldMention, bool> fits)
    {
        var gold = Gold ?? free.Where(fits).MinBy(g => Math.Abs(g.Span.Start - Span.Start) + Math.Abs(g.Span.End - Span.End));
        if (gold is not null)
        {
            free.Remove(gold);
        }

        return this with { Gold = gold };
    }
}
