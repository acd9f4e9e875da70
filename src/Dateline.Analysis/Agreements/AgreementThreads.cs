using Dateline.Model;

namespace Dateline.Analysis.Agreements;

/// <summary>Gathers the mentions of agreements into threads, one for each agreement that a story tells of.</summary>
/// <remarks>Words of one sort speak of one agreement, unless they set an earlier one apart; a generic word (deal, plan) speaks of the agreement of
/// its phrase or clause, or of the last one before it; so do "it" and "this" as subjects of the next sentence.</remarks>
internal sealed class AgreementThreads
{
    private static readonly string[] EarlierMarks = ["previous", "earlier", "last", "former", "past", "first"];
    private readonly NounPhraseTable<AgreementKind> _nouns;

    /// <summary>Makes a gatherer over the noun table.</summary>
    public AgreementThreads() => _nouns = new NounPhraseTable<AgreementKind>(LexiconTable.Load(
        typeof(AgreementThreads).Assembly, "agreements/nouns.tsv", "id", "lemma", "modifier", "kind", "generic", "example", "counter"));

    /// <summary>The threads of a story, by first mention.</summary>
    public List<AgreementThread> Gather(Scene scene)
    {
        var threads = new List<AgreementThread>();
        AgreementThread? last = null;
        AgreementThread? subject = null;
        foreach (var sentence in scene.Reading.Sentences)
        {
            var mentions = Mentions(sentence).ToList();
            if (mentions.Count == 0 && (subject ?? last) is { } meant && Pronoun(sentence, meant) is { } pronoun)
            {
                meant.Mentions.Add(pronoun);
                continue;
            }

            subject = null;
            foreach (var mention in mentions.OrderBy(m => m.IsGeneric))
            {
                last = Thread(sentence, mention, mentions, threads, last);
                subject = sentence[mention.Head].Relation is Relation.Nsubj or Relation.NsubjPass ? last : subject;
            }
        }

        foreach (var thread in threads)
        {
            thread.Mentions.Sort((a, b) => BodyFirst(scene, a).CompareTo(BodyFirst(scene, b)));
        }

        return threads;
    }

    /// <summary>The body tells terms more closely than headline and summary, which come last.</summary>
    private static (bool, int, int) BodyFirst(Scene scene, AgreementMention mention) =>
        (scene.Reading.Sentences[mention.Sentence].Span.Passage < 0, mention.Sentence, mention.Head);

    private IEnumerable<AgreementMention> Mentions(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (_nouns.At(sentence, i) is var (row, kind) && !IsMedium(sentence, i, kind))
            {
                yield return new AgreementMention(sentence.Index, i, kind, row["generic"] == "yes", "agreement." + row["id"]);
            }
        }
    }

    /// <summary>Whether a statement is only the paper on which something is said: "said in a joint statement".</summary>
    private static bool IsMedium(Sentence sentence, int index, AgreementKind kind) =>
        kind == AgreementKind.JointStatement && sentence.HasCase(index, "in");

    private static AgreementThread Thread(
        Sentence sentence, AgreementMention mention, List<AgreementMention> beside, List<AgreementThread> threads, AgreementThread? last)
    {
        var known = IsTitle(sentence, mention.Head) ? threads.FindLast(t => t.Kind == mention.Kind && t.IsTitled)
            : mention.IsGeneric ? OfGeneric(sentence, mention, beside, threads, last) : OfKind(sentence, mention, threads);
        if (known is null)
        {
            known = new AgreementThread(mention.Kind, IsEarlier(sentence, mention.Head), IsTitle(sentence, mention.Head), []);
            threads.Add(known);
        }

        known.Mentions.Add(mention);
        return known;
    }

    private static AgreementThread? OfKind(Sentence sentence, AgreementMention mention, List<AgreementThread> threads) =>
        threads.FindLast(t => t.Kind == mention.Kind && !t.IsTitled && t.IsEarlier == IsEarlier(sentence, mention.Head));

    /// <summary>The agreement that a generic word means: that of its phrase or clause, else, when the word is definite, the last one told of.</summary>
    private static AgreementThread? OfGeneric(
        Sentence sentence, AgreementMention mention, List<AgreementMention> beside, List<AgreementThread> threads, AgreementThread? last)
    {
        var near = beside.Where(m => !m.IsGeneric && m.Head != mention.Head)
            .OrderBy(m => Math.Abs(m.Head - mention.Head))
            .Select(m => OfKind(sentence, m, threads))
            .FirstOrDefault(t => t is { Kind: not (AgreementKind.JointStatement or AgreementKind.Resolution) });
        return near ?? (IsDefinite(sentence, mention.Head) ? last : threads.FindLast(t => t.Kind == mention.Kind));
    }

    /// <summary>Whether a generic word stands in the title of a document: "the Agreement for Peace and Reconciliation".</summary>
    private static bool IsTitle(Sentence sentence, int head) => head > 0 && char.IsUpper(sentence[head].Form[0]) && sentence.Span.Passage >= 0;

    private static bool IsDefinite(Sentence sentence, int head) =>
        sentence.Children(head, Relation.Det).Any(d => sentence[d].IsLemma("the", "this", "that"));

    private static bool IsEarlier(Sentence sentence, int head) =>
        sentence.Children(head, Relation.Amod, Relation.Nummod, Relation.Compound)
            .Any(c => EarlierMarks.Contains(sentence[c].Lemma) || (sentence[c].Tag == UniversalTag.Num && sentence[c].Form.Length == 4));

    private static AgreementMention? Pronoun(Sentence sentence, AgreementThread last)
    {
        var recent = last.Mentions[^1];
        var subject = sentence.Child(sentence.Root, Relation.Nsubj, Relation.NsubjPass);
        return subject >= 0 && sentence.Index == recent.Sentence + 1 && sentence[subject].IsLemma("it", "this")
            ? new AgreementMention(sentence.Index, subject, last.Kind, true, "agreement.pronoun")
            : null;
    }
}
