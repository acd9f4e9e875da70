using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>The words of a sentence that attribute: source, cue, addressee, and when and how it was said.</summary>
/// <param name="First">Position of the first word.</param>
/// <param name="End">Position after the last word.</param>
/// <param name="RegionFirst">Position from which the content may stand before the frame.</param>
/// <param name="RegionEnd">Position up to which the content may stand after the frame.</param>
internal readonly record struct Frame(int First, int End, int RegionFirst, int RegionEnd)
{
    private static readonly Relation[] FrameRelations =
    [
        Relation.Nsubj, Relation.NsubjPass, Relation.Aux, Relation.AuxPass, Relation.Advmod, Relation.Obl, Relation.OblAgent,
        Relation.Iobj, Relation.Compound, Relation.Expl, Relation.Mark, Relation.Cc,
    ];

    /// <summary>The frame around a verb.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The cue.</param>
    /// <param name="complement">The word that completes the cue, or −1.</param>
    /// <param name="source">Head of the source, or −1.</param>
    /// <param name="addressee">Head of the addressee, or −1.</param>
    public static Frame Around(Sentence sentence, int verb, int complement, int source, int addressee)
    {
        var inside = new bool[sentence.Tokens.Count];
        inside[verb] = true;
        foreach (var child in sentence.Children(verb))
        {
            if (child != complement && (child == addressee || FrameRelations.Contains(sentence[child].Relation)))
            {
                Mark(sentence, child, inside);
            }
        }

        if (source >= 0 && !sentence.IsUnder(verb, source))
        {
            Mark(sentence, source, inside);
        }

        for (var i = verb; complement > verb && i <= complement; i++)
        {
            inside[i] = true;
        }

        var (first, end) = Spread(inside, verb);
        var (regionFirst, regionEnd) = Region(sentence, verb);
        return new Frame(first, end, Math.Min(regionFirst, first), Math.Max(regionEnd, end));
    }

    private static void Mark(Sentence sentence, int head, bool[] inside) =>
        inside.AsSpan(sentence.First(head)..sentence.End(head)).Fill(true);

    private static (int First, int End) Spread(bool[] inside, int verb)
    {
        var first = verb;
        while (first > 0 && inside[first - 1])
        {
            first--;
        }

        var end = verb + 1;
        while (end < inside.Length && inside[end])
        {
            end++;
        }

        return (first, end);
    }

    private static (int First, int End) Region(Sentence sentence, int verb)
    {
        var embedded = sentence.IsEmbedded(verb);
        var first = sentence[verb].Relation == Relation.Conj || embedded ? sentence.First(verb) : 0;
        var end = embedded ? sentence.End(verb) : sentence.Tokens.Count;
        foreach (var child in sentence.Children(verb))
        {
            var coordinated = sentence[child].Relation == Relation.Conj && sentence.IsPredicate(child);
            var participle = sentence[child].Relation == Relation.Advcl && sentence[child].Penn == "VBG"
                && sentence[child].IsLemma("add", "cite", "quote", "say", "stress", "note", "warn");
            if (child > verb && (coordinated || participle))
            {
                end = Math.Min(end, sentence.First(child));
            }
        }

        return (first, end);
    }
}
