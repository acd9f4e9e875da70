using Dateline.Model;

namespace Dateline.Analysis;

/// <summary>Questions about clauses that the analysis asks of a tree, written so that one wrong label does not decide the answer.</summary>
internal static class Clauses
{
    private const int MaximumDepth = 200;

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
        || (sentence[verb].Penn == "VBN" && sentence.Child(verb, Relation.Aux) < 0 && sentence.Child(verb, Relation.Nsubj) < 0
            && sentence[verb].Relation is Relation.Acl or Relation.AclRelcl or Relation.Advcl);

    /// <summary>The subject of a verb, its own or shared by coordination, control or relative clause; −1 when there is none.</summary>
    public static int SubjectOf(this Sentence sentence, int verb)
    {
        for (var depth = 0; verb >= 0 && depth < MaximumDepth; depth++)
        {
            var own = sentence.Child(verb, Relation.Nsubj, Relation.NsubjPass);
            if (own >= 0)
            {
                return sentence.Antecedent(own);
            }

            switch (sentence[verb].Relation)
            {
                case Relation.Acl when sentence[verb].Penn == "VBG" && verb > 0 && sentence[verb - 1].Form == ",":
                    verb = sentence.GoverningPredicate(verb);
                    break;
                case Relation.Acl or Relation.AclRelcl:
                    return sentence.IsMainInDisguise(verb) ? sentence.Root : sentence[verb].Head;
                case Relation.Xcomp when sentence.Child(sentence[verb].Head, Relation.Obj, Relation.Iobj) is var controller and >= 0:
                    return controller;
                case Relation.Conj when FollowsNoun(sentence, verb):
                    return sentence.NounBefore(verb);
                case Relation.Conj or Relation.Xcomp or Relation.Advcl:
                    verb = sentence[verb].Head;
                    break;
                default:
                    return sentence.NounBefore(verb);
            }
        }

        return -1;
    }

    /// <summary>The subjects of a verb: the one that <see cref="SubjectOf"/> finds, or all of several that the parser did not join
    /// ("Lavrov, Cavusoglu and Zarif held").</summary>
    public static IEnumerable<int> SubjectsOf(this Sentence sentence, int verb)
    {
        var subject = sentence.SubjectOf(verb);
        if (subject < 0)
        {
            return [];
        }

        var beside = sentence[subject].Head is var head and >= 0 && sentence[subject].Relation is Relation.Nsubj
            ? sentence.Children(head, Relation.Nsubj).Where(s => s != subject)
            : [];
        return beside.Prepend(subject);
    }

    /// <summary>The head of the noun phrase that ends right before a finite verb whose subject the parser hung elsewhere; −1 when there is none.</summary>
    private static int NounBefore(this Sentence sentence, int verb)
    {
        var finite = sentence[verb].Penn is "VBD" or "VBZ" or "VBP" || sentence.Child(verb, Relation.Aux, Relation.AuxPass, Relation.Cop) >= 0;
        var position = verb - 1;
        while (position >= 0 && sentence[position].Tag is UniversalTag.Aux or UniversalTag.Adv or UniversalTag.Part || (position >= 0 && sentence[position].Form == ","))
        {
            position--;
        }

        if (!finite || position < 0 || sentence[position].Tag is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron))
        {
            return -1;
        }

        while (sentence[position].Head is var head and >= 0 && head < position && IsSamePhrase(sentence, position))
        {
            position = head;
        }

        return position;
    }

    /// <summary>Whether a finite verb stands right behind a noun, which then is its subject, and not behind a conjunction or a comma.</summary>
    private static bool FollowsNoun(Sentence sentence, int verb) =>
        verb > 0 && sentence[verb].Penn is "VBD" or "VBZ" or "VBP" && sentence[verb - 1].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron;

    private static bool IsSamePhrase(Sentence sentence, int index) =>
        sentence[index].Relation is Relation.Flat or Relation.Compound or Relation.Appos
        || (sentence[index].Relation == Relation.Conj && sentence.Child(index, Relation.Cc) >= 0);

    /// <summary>Whether a clause hangs inside another clause, and its words with it.</summary>
    public static bool IsEmbedded(this Sentence sentence, int verb) =>
        sentence[verb].Relation is Relation.Acl or Relation.AclRelcl or Relation.Advcl or Relation.Ccomp or Relation.Xcomp
        && !sentence.IsReportingAside(verb) && !sentence.IsMainInDisguise(verb);

    /// <summary>Whether a verb with a subject of its own after a comma or a quotation mark reports what stands before it, whatever the parser
    /// calls it: "…, the ministry said".</summary>
    public static bool IsReportingAside(this Sentence sentence, int verb)
    {
        var subject = sentence.Child(verb, Relation.Nsubj);
        if (subject < 0 || sentence[verb].Penn is not ("VBD" or "VBZ" or "VBP") || sentence[subject].Penn is "WP" or "WDT" || sentence.Child(verb, Relation.Mark) >= 0)
        {
            return false;
        }

        return sentence.AsideStart(Math.Min(sentence.Trim(sentence.First(subject), subject + 1).First, verb)) > 0;
    }

    /// <summary>The first word of the noun phrase that ends before <paramref name="position"/> and begins after a comma or a quotation mark;
    /// −1 when something else than a noun phrase stands between.</summary>
    public static int AsideStart(this Sentence sentence, int position)
    {
        var first = position;
        while (first > 0 && sentence[first - 1].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Det or UniversalTag.Part
               or UniversalTag.Cconj or UniversalTag.Adp or UniversalTag.Num)
        {
            first--;
        }

        return first > 0 && sentence[first].Tag != UniversalTag.Cconj && sentence[first - 1].Form is "," or "\"" or "”" or "?" or "!" or "»" or "''"
            ? first : -1;
    }

    /// <summary>Whether a finite verb that the parser hung on a noun is the main verb of a sentence that otherwise has none: its subject is then
    /// the noun at the root ("Qadri Jamil, leader of the front, told …").</summary>
    public static bool IsMainInDisguise(this Sentence sentence, int verb) =>
        sentence[verb].Relation is Relation.Acl or Relation.AclRelcl or Relation.Appos
        && sentence[verb].Penn is "VBD" or "VBZ" or "VBP"
        && !sentence.IsPredicate(sentence.Root)
        && sentence.Child(verb, Relation.Nsubj, Relation.NsubjPass, Relation.Mark) < 0
        && !sentence.Children(verb).ToArray().Any(c => sentence[c].Penn is "WP" or "WDT" or "WRB");

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
    public static bool IsNegated(this Sentence sentence, int predicate)
    {
        foreach (var child in sentence.Children(predicate))
        {
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

    /// <summary>Whether a noun phrase denies its own existence: <c>no date</c>, <c>none of</c>, <c>nobody</c>.</summary>
    public static bool IsNone(this Sentence sentence, int noun) =>
        sentence[noun].IsLemma("none", "nobody", "nothing", "neither")
        || sentence.Children(noun, Relation.Det).Any(d => sentence[d].IsLemma("no", "neither"));

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
