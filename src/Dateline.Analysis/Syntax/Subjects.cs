using Dateline.Model;

namespace Dateline.Analysis;

/// <summary>Finds the subject of a verb, also where the parser hung it elsewhere.</summary>
internal static class Subjects
{
    private const int MaximumDepth = 200;

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

            if (Shared(sentence, verb) is not { } above)
            {
                return Inherited(sentence, verb);
            }

            verb = above;
        }

        return -1;
    }

    /// <summary>The verb whose subject this one shares, or <see langword="null"/> when it shares none.</summary>
    private static int? Shared(Sentence sentence, int verb) => sentence[verb].Relation switch
    {
        Relation.Acl when sentence[verb].Penn == "VBG" && verb > 0 && sentence[verb - 1].Form == "," => sentence.GoverningPredicate(verb),
        Relation.Acl when IsInfinitiveOfVerb(sentence, verb) => sentence[verb].Head,
        Relation.Xcomp when Controller(sentence, verb) >= 0 => null,
        Relation.Conj when FollowsNoun(sentence, verb) => null,
        Relation.Conj or Relation.Xcomp or Relation.Advcl => sentence[verb].Head,
        _ => null,
    };

    /// <summary>Whether an infinitive hangs on a verb as if that were a noun: "the envoy plans to launch".</summary>
    private static bool IsInfinitiveOfVerb(Sentence sentence, int verb) =>
        sentence[verb].Penn == "VB" && sentence[verb].Head is var head and >= 0 && sentence[head].Tag == UniversalTag.Verb;

    /// <summary>The noun that serves as the subject of a verb without one of its own.</summary>
    private static int Inherited(Sentence sentence, int verb) => sentence[verb].Relation switch
    {
        Relation.Acl or Relation.AclRelcl => sentence.IsMainInDisguise(verb) ? sentence.Root : sentence[verb].Head,
        Relation.Xcomp => Controller(sentence, verb),
        _ => sentence.NounBefore(verb),
    };

    private static int Controller(Sentence sentence, int verb) => sentence.Child(sentence[verb].Head, Relation.Obj, Relation.Iobj);

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
}
