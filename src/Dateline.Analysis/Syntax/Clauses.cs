using Dateline.Model;

namespace Dateline.Analysis;

/// <summary>Questions about clauses that the analysis asks of a tree, written so that one wrong label does not decide the answer.</summary>
internal static class Clauses
{
    /// <summary>Whether the word is a verb or carries a copula, and so heads a clause.</summary>
    public static bool IsPredicate(this Sentence sentence, int index) =>
        sentence[index].Tag == UniversalTag.Verb || sentence.Child(index, Relation.Cop) >= 0
        || (sentence[index].Tag == UniversalTag.Aux && sentence[index].Relation is not (Relation.Aux or Relation.AuxPass or Relation.Cop));

    /// <summary>The nearest predicate above a word, or the root.</summary>
    public static int GoverningPredicate(this Sentence sentence, int index)
    {
        var node = sentence[index].Head;
        while (node >= 0 && !sentence.IsPredicate(node))
        {
            node = sentence[node].Head;
        }

        return node >= 0 ? node : sentence.Root;
    }

    /// <summary>The word and its conjuncts, in order.</summary>
    public static IEnumerable<int> Coordination(this Sentence sentence, int head)
    {
        yield return head;
        foreach (var conjunct in sentence.Children(head, Relation.Conj))
        {
            foreach (var member in sentence.Coordination(conjunct))
            {
                yield return member;
            }
        }
    }

    /// <summary>Whether a verb stands in the passive: by its auxiliary, by its subject, or as a bare participle after its noun.</summary>
    public static bool IsPassive(this Sentence sentence, int verb) =>
        sentence.Child(verb, Relation.AuxPass, Relation.NsubjPass, Relation.CsubjPass) >= 0
        || (sentence[verb].Penn == "VBN" && sentence.Child(verb, Relation.Aux, Relation.Nsubj, Relation.Obj) < 0
            && sentence[verb].Relation is Relation.Acl or Relation.AclRelcl or Relation.Advcl);

    /// <summary>What a relative pronoun stands for; any other word is returned as it is.</summary>
    public static int Antecedent(this Sentence sentence, int index)
    {
        if (sentence[index].Penn is not ("WP" or "WDT") || !sentence[index].IsLemma("who", "which", "that", "whom"))
        {
            return index;
        }

        var clause = sentence[index].Head;
        return clause >= 0 && sentence[clause].Relation is Relation.AclRelcl or Relation.Acl ? sentence[clause].Head : index;
    }

    /// <summary>The dependents of a word that a preposition marks, e.g. <c>with</c>.</summary>
    public static IEnumerable<int> Obliques(this Sentence sentence, int head, string preposition) =>
        sentence.Children(head, Relation.Obl, Relation.Nmod, Relation.OblAgent, Relation.Advcl, Relation.Acl)
            .Where(c => sentence.HasCase(c, preposition));

    /// <summary>Whether a preposition marks a word.</summary>
    public static bool HasCase(this Sentence sentence, int index, string preposition) =>
        sentence.Children(index, Relation.Case, Relation.Mark).Any(c => sentence[c].IsLemma(preposition));

    /// <summary>Whether a clause is negated by <c>not</c>, <c>never</c> or a negative subject or object.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="predicate">The head of the clause.</param>
    /// <param name="except">A dependent whose own negation has been counted already; −1 when none has.</param>
    public static bool IsNegated(this Sentence sentence, int predicate, int except = -1)
    {
        foreach (var child in sentence.Children(predicate))
        {
            if (child == except)
            {
                continue;
            }

            if (sentence[child].IsLemma("not", "n't", "never", "neither", "nor") && child < predicate + 3)
            {
                return true;
            }

            if (sentence[child].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj && sentence.IsNone(child))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun phrase denies its own existence: <c>no date</c>, <c>none of</c>, <c>nobody</c>, <c>neither army</c>, <c>neither one nor the other</c>.</summary>
    public static bool IsNone(this Sentence sentence, int noun) =>
        sentence[noun].IsLemma("none", "nobody", "nothing", "neither")
        || sentence.Children(noun, Relation.Det, Relation.Cc).Any(d => d < noun && sentence[d].IsLemma("no", "neither"));

    /// <summary>The position after the leading and before the trailing punctuation of a range of words.</summary>
    public static (int First, int End) Trim(this Sentence sentence, int first, int end)
    {
        while (first < end && IsMark(sentence[first]))
        {
            first++;
        }

        while (end > first && IsMark(sentence[end - 1]))
        {
            end--;
        }

        return (first, end);
    }

    private static bool IsMark(Token token) => token.Form is "," or "." or ";" or ":" or "-" or "–" or "—" or "--" or "!";
}
