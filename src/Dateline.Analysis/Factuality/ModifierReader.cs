using Dateline.Model;

namespace Dateline.Analysis.Factuality;

/// <summary>What the words below an event do to it: auxiliaries, negation, adverbs, adjectives, prepositions, conditions.</summary>
internal sealed class ModifierReader
{
    private const int LongestPhrase = 4;
    private static readonly string[] PhraseClasses = ["preposition", "conjunction", "adverb", "modal"];
    private readonly OperatorTable _operators;

    /// <summary>Makes a reader over the operator table.</summary>
    public ModifierReader(OperatorTable operators) => _operators = operators;

    /// <summary>The stance under the modifiers of a word.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="node">The word.</param>
    /// <param name="from">The dependent from which the reading came up, −1 at the event itself; its negation is not counted twice.</param>
    /// <param name="stance">The stance so far.</param>
    public Stance Apply(Sentence sentence, int node, int from, Stance stance)
    {
        foreach (var child in sentence.Children(node))
        {
            stance = Under(sentence, node, child, stance);
        }

        stance = Phrases(sentence, node, stance);
        return sentence.IsNegated(node, from) || sentence.IsNone(node) ? stance.Negated : stance;
    }

    private Stance Under(Sentence sentence, int node, int child, Stance stance) => sentence[child].Relation switch
    {
        Relation.Aux => Auxiliary(sentence, node, child, stance),
        Relation.Advmod or Relation.Discourse => Row("adverb", sentence[child], stance),
        Relation.Amod or Relation.Compound => Adjective(sentence[child], stance),
        Relation.Case => Row("preposition", sentence[child], stance),
        Relation.Mark when IsCondition(sentence[child]) => stance.Within(Modality.Conditional, Certainty.Unknown) with { Condition = sentence.SubtreeSpan(node) },
        Relation.Mark => Conjunction(sentence[child], stance),
        Relation.Advcl when Condition(sentence, child) => stance.Within(Modality.Conditional, Certainty.Probable) with { Condition = sentence.SubtreeSpan(child) },
        _ => stance,
    };

    /// <summary>The operators of several words that open the phrase or clause of a word, and "be to" before an infinitive.</summary>
    private Stance Phrases(Sentence sentence, int node, Stance stance)
    {
        var first = sentence.First(node);
        for (var start = Math.Max(0, first - 1); start <= Math.Min(first + 1, node); start++)
        {
            for (var length = LongestPhrase; length > 1; length--)
            {
                if (start + length <= node && Phrase(Words(sentence, start, length)) is { } row)
                {
                    return stance.Under(row);
                }
            }
        }

        return IsToBe(sentence, node) ? stance.Within(Modality.Planned, Certainty.Probable) : stance;
    }

    private Operator? Phrase(string words) =>
        PhraseClasses.Select(c => _operators.Of(c, words)).FirstOrDefault(r => r.Count > 0) is { } rows
            ? rows.FirstOrDefault(o => !o.Complements.Contains("head") || o.Modality != Modality.Conditional)
            : null;

    private static string Words(Sentence sentence, int first, int length) =>
        string.Join(' ', Enumerable.Range(first, length).Select(i => sentence[i].Form.ToLowerInvariant()));

    /// <summary>Whether the infinitive hangs on "be": "are to sign a treaty".</summary>
    private static bool IsToBe(Sentence sentence, int node) =>
        sentence[node].Penn == "VB" && sentence.Children(node, Relation.Mark).Any(m => sentence[m].IsLemma("to"))
        && (sentence.Children(node, Relation.Aux, Relation.Cop).Any(a => sentence[a].IsLemma("be"))
            || (sentence[node].Head is var head and >= 0 && sentence[head].IsLemma("be")));

    private Stance Auxiliary(Sentence sentence, int node, int child, Stance stance)
    {
        var token = sentence[child];
        if (token.Penn != "MD")
        {
            return stance;
        }

        var unreal = token.IsLemma("would", "could", "might", "should") && sentence[node].Penn is "VBN" && HasHave(sentence, node);
        return unreal ? stance.Within(Modality.Counterfactual, Certainty.Unknown)
            : _operators.Of("modal", token.Form.ToLowerInvariant()) is [var row, ..] ? stance.Under(row)
            : _operators.Of("modal", token.Lemma) is [var other, ..] ? stance.Under(other)
            : stance.Within(Modality.Planned, Certainty.Probable);
    }

    private static bool HasHave(Sentence sentence, int node) =>
        sentence.Children(node, Relation.Aux).Any(c => sentence[c].IsLemma("have"));

    private Stance Row(string @class, Token token, Stance stance) =>
        token.IsLemma("not", "n't", "never") ? stance
        : _operators.Of(@class, token.Lemma.ToLowerInvariant()) is [var row, ..] ? stance.Under(row) : stance;

    private Stance Conjunction(Token token, Stance stance) =>
        _operators.Of("conjunction", token.Lemma.ToLowerInvariant()).FirstOrDefault(o => o.Complements.Contains("clause")) is { } row
            ? stance.Under(row)
            : stance;

    private Stance Adjective(Token token, Stance stance) =>
        _operators.Of("adjective", token.Form.ToLowerInvariant()) is [var row, ..] && row.Complements.Contains("head")
            ? stance.Under(row)
            : stance;

    private bool Condition(Sentence sentence, int clause) =>
        sentence.Children(clause, Relation.Mark, Relation.Advmod).Any(m => IsCondition(sentence[m]));

    private bool IsCondition(Token token) =>
        _operators.Of("conjunction", token.Lemma.ToLowerInvariant())
            .Any(o => o.Modality == Modality.Conditional && o.Complements.Contains("head"));
}
