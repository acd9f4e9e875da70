using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Ranks the mentions before a word by how likely a pronoun there takes them up.</summary>
internal sealed class Salience
{
    /// <summary>How much better the best must be than the second; below it the pronoun stays open.</summary>
    public const double Margin = 0.9;

    private const int Reach = 3;

    private static readonly FrozenSet<string> Speaking = FrozenSet.Create(StringComparer.Ordinal,
        "say", "tell", "add", "state", "stress", "note", "claim", "announce", "report", "warn", "accuse", "deny", "confirm", "insist", "argue", "explain", "declare", "describe", "call", "urge",
        "refuse", "reject", "point", "recall", "continue", "write", "tweet", "emphasize", "emphasise", "underline", "reiterate", "admit", "acknowledge", "vow", "pledge", "condemn", "believe", "think", "expect", "decline");

    private readonly CastDraft _cast;

    /// <summary>Makes a ranking over the mentions of a cast.</summary>
    public Salience(CastDraft cast) => _cast = cast;

    /// <summary>Whether the lemma is of a verb of speech or thought.</summary>
    public static bool IsSpeaking(string lemma) => Speaking.Contains(lemma);

    /// <summary>The clear best among the actors that fit, or <see langword="null"/>.</summary>
    /// <param name="sentence">The sentence of the word.</param>
    /// <param name="token">Its position.</param>
    /// <param name="fits">Whether a mention's actor can be meant.</param>
    public ActorDraft? Best(Sentence sentence, int token, Func<MentionDraft, bool> fits)
    {
        var scores = new Dictionary<ActorDraft, double>();
        for (var back = 0; back <= Reach && back <= sentence.Index; back++)
        {
            var other = _cast.Reading.Sentences[sentence.Index - back];
            if (IsOtherField(other, sentence))
            {
                break;
            }

            foreach (var mention in _cast.In(other.Index).Where(m => m.Single is not null && (back > 0 || m.End <= token) && fits(m)))
            {
                var score = Score(mention, back, sentence, token);
                scores[mention.Single!] = Math.Max(scores.GetValueOrDefault(mention.Single!, double.MinValue), score);
            }
        }

        return Clear(scores);
    }

    private static bool IsOtherField(Sentence other, Sentence sentence) =>
        other.Span.Passage != sentence.Span.Passage && (other.Span.Passage < 0 || sentence.Span.Passage - other.Span.Passage > 2);

    private static ActorDraft? Clear(Dictionary<ActorDraft, double> scores)
    {
        var ranked = scores.OrderByDescending(s => s.Value).Take(2).ToList();
        return ranked.Count == 0 || (ranked.Count > 1 && ranked[0].Value - ranked[1].Value < Margin) ? null : ranked[0].Key;
    }

    private static double Score(MentionDraft mention, int back, Sentence sentence, int token)
    {
        var head = mention.Sentence[mention.Head];
        var score = -1.5 * back;
        score += head.Relation is Relation.Nsubj or Relation.NsubjPass ? 1.5 : 0;
        score += head.Relation is Relation.Nsubj && head.Head >= 0 && Speaking.Contains(mention.Sentence[head.Head].Lemma) ? 1 : 0;
        score -= head.Relation is Relation.Nmod or Relation.NmodPoss or Relation.Compound ? 0.5 : 0;
        return back == 0 && IsCoargument(mention, sentence, token) ? score - 3 : score;
    }

    // "Lavrov told him": a pronoun is not its own clause's subject or object; "his" may be.
    private static bool IsCoargument(MentionDraft mention, Sentence sentence, int token) =>
        sentence[token].Penn != "PRP$" && mention.Sentence[mention.Head].Head == sentence[token].Head && mention.Sentence[mention.Head].Relation != Relation.Conj;
}
