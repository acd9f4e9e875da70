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
        var bound = Bound(sentence, verb, addressee);
        foreach (var child in sentence.Children(verb))
        {
            if (child < bound && child != complement && (child == addressee || FrameRelations.Contains(sentence[child].Relation)))
            {
                Mark(sentence, child, inside);
            }
        }

        MarkSource(sentence, verb, source, inside);
        for (var i = verb; complement > verb && i <= complement; i++)
        {
            inside[i] = true;
        }

        Close(sentence, inside);
        var (first, end) = Spread(inside, verb);
        var (regionFirst, regionEnd) = Region(sentence, verb);
        return new Frame(first, end, Math.Min(regionFirst, first), Math.Max(regionEnd, end));
    }

    /// <summary>Where the frame ends at the latest: at a noun that hangs on the verb as an indirect object and is no hearer. It opens what is said in a headline
    /// without its verb: "Palace says envoy in contact with rebels".</summary>
    private static int Bound(Sentence sentence, int verb, int addressee) =>
        sentence.Children(verb, Relation.Iobj).FirstOrDefault(c => c > verb && c != addressee && sentence[c].Tag != UniversalTag.Pron, sentence.Tokens.Count);

    /// <summary>Marks the source; one that stands between a comma and the verb bounds the frame there, whatever hangs on it.</summary>
    private static void MarkSource(Sentence sentence, int verb, int source, bool[] inside)
    {
        if (source < 0)
        {
            return;
        }

        if (source < verb && sentence.AsideStart(verb) is var aside and > 0 && source >= aside)
        {
            inside.AsSpan(..aside).Clear();
            inside.AsSpan(aside..verb).Fill(true);
        }
        else if (!sentence.IsUnder(verb, source))
        {
            Mark(sentence, source, inside);
            MarkTitle(sentence, sentence.Trim(sentence.First(source), sentence.End(source)).First, inside);
        }
    }

    /// <summary>Marks the phrase of a word without the marks at its edges; an adverbial that holds a clause is content and is left out.</summary>
    private static void Mark(Sentence sentence, int head, bool[] inside)
    {
        var (first, end) = sentence.Trim(sentence.First(head), sentence.End(head));
        var adverbial = sentence[head].Relation is Relation.Advmod or Relation.Obl;
        end = adverbial ? Enumerable.Range(first, end - first).FirstOrDefault(i => sentence[i].IsLemma("that") && sentence[i].Penn == "IN", end) : end;
        if (adverbial && Enumerable.Range(first, end - first).Any(i => sentence[i].Tag is UniversalTag.Aux || sentence[i].Penn is "VBD" or "VBZ" or "VBP"))
        {
            return;
        }

        inside.AsSpan(first..end).Fill(true);
    }

    /// <summary>Marks a comma between two words of the frame: "the sources, speaking on condition of anonymity, said".</summary>
    private static void Close(Sentence sentence, bool[] inside)
    {
        for (var i = 1; i < inside.Length - 1; i++)
        {
            inside[i] |= inside[i - 1] && inside[i + 1] && sentence[i].Tag == UniversalTag.Punct;
        }
    }

    /// <summary>A title before the name that the parser cut off: ", Kremlin spokesman Dmitry Peskov said".</summary>
    private static void MarkTitle(Sentence sentence, int first, bool[] inside)
    {
        if (sentence.AsideStart(first) is var start and >= 0)
        {
            inside.AsSpan(start..first).Fill(true);
        }
    }

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
        var coordinate = sentence[verb].Relation == Relation.Conj && !sentence.IsReportingAside(verb);
        var first = coordinate || embedded ? sentence.First(verb) : 0;
        var end = embedded ? sentence.End(verb) : sentence.Tokens.Count;
        foreach (var child in sentence.Children(verb))
        {
            if (child > verb && EndsRegion(sentence, verb, child))
            {
                end = Math.Min(end, sentence.First(child));
            }
        }

        return (first, end);
    }

    /// <summary>Whether what is said ends before a dependent: before a coordinated predicate, or before "adding", "citing".</summary>
    private static bool EndsRegion(Sentence sentence, int verb, int child)
    {
        if (sentence[child].Relation == Relation.Conj)
        {
            return sentence.IsPredicate(child);
        }

        var participle = sentence[child].Relation == Relation.Advcl && sentence[child].Penn == "VBG"
            && sentence[child].IsLemma("add", "cite", "quote", "say", "stress", "note", "warn");
        return participle && !(sentence[child].IsLemma("cite", "quote") && SaysMore(sentence, verb, child));
    }

    /// <summary>Whether what is said follows the cited source: "wrote, citing an official, that …".</summary>
    private static bool SaysMore(Sentence sentence, int verb, int participle) =>
        sentence.Child(verb, Relation.Ccomp) > participle
        || Enumerable.Range(participle + 1, sentence.Tokens.Count - participle - 1)
            .Any(i => sentence[i].Form == "that" && sentence[i - 1].Form == ",");
}
