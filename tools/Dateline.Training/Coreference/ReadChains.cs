using Dateline.Analysis.Actors;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>A document that Dateline has read, with its actors as chains of mentions.</summary>
internal sealed class ReadChains
{
    /// <summary>Takes the mentions of a cast.</summary>
    public ReadChains(ChainDocument document, Reading reading, Cast cast)
    {
        (Document, Reading, Cast) = (document, reading, cast);
        Mentions = FoundMention.In(document, reading, cast);
        Chains = [.. Mentions.Where(m => m.Gold is not { IsActor: false }).GroupBy(m => m.Actor).Where(c => c.Count() > 1).Select(c => c.ToList())];
    }

    /// <summary>The document.</summary>
    public ChainDocument Document { get; }

    /// <summary>Its sentences.</summary>
    public Reading Reading { get; }

    /// <summary>Its actors.</summary>
    public Cast Cast { get; }

    /// <summary>All mentions of one actor each, in order of the text.</summary>
    public IReadOnlyList<FoundMention> Mentions { get; }

    /// <summary>The chains that are measured: actors mentioned at least twice where the annotators do not see something else than a person or an organisation.</summary>
    public IReadOnlyList<IReadOnlyList<FoundMention>> Chains { get; }

    /// <summary>The shortest found mention, of one actor or of several, that has the head of an annotated one in it, or <see langword="null"/>.</summary>
    public ActorMention? Over(GoldMention gold) =>
        Cast.Mentions.Where(m => SpanOf(m).Overlaps(gold.Head)).MinBy(m => m.End - m.First);

    /// <summary>Where a found mention stands in the story.</summary>
    public TextSpan SpanOf(ActorMention mention) => Reading.Sentences[mention.Sentence].SpanOf(mention.First, mention.End);

    /// <summary>How the chains of both sides share mentions; a found mention that is no annotated one is shared with none.</summary>
    public ChainOverlap Overlap =>
        ChainOverlap.Of<object>(Document.Chains, Chains.Select(c => c.Select(m => (object?)m.Gold ?? m)));
}
