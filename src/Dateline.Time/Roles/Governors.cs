using Dateline.Model;

namespace Dateline.Time;

/// <summary>Finds the word that a time belongs to: the verb of its clause, or the noun that it tells the time of.</summary>
internal sealed class Governors(GovernorTable table)
{
    private const int HighestClimb = 12;

    /// <summary>The governor of the words from <paramref name="first"/> up to <paramref name="end"/>; a word of their own when they stand alone.</summary>
    public int Find(Sentence sentence, int first, int end)
    {
        var child = sentence.HeadOf(first, end);
        if (Measured(sentence, child, end) is >= 0 and var measured)
        {
            return measured;
        }

        for (var step = 0; step < HighestClimb; step++)
        {
            var head = sentence[child].Head;
            if (head < 0)
            {
                return Alone(sentence, child);
            }

            if (step == 0 && IsBesideEvent(sentence, end) && IsSubordinate(sentence, head, end))
            {
                child = head;
                continue;
            }

            if (!IsPassedOver(sentence, head, child) && !(step == 0 && IsFronted(sentence, (first, end), child)))
            {
                return head;
            }

            child = head;
        }

        return child;
    }

    /// <summary>"Nine hours of talks": what is measured has the time.</summary>
    private static int Measured(Sentence sentence, int head, int end)
    {
        if (end >= sentence.Tokens.Count || !sentence[end].IsLemma("of"))
        {
            return -1;
        }

        var noun = sentence.Child(head, Relation.Nmod);
        return noun > end && sentence.First(noun) == end ? noun : -1;
    }

    /// <summary>"Three years ago presidents met": a time in front of a subject that a tree has hung on it; "the 2015 accord" and "Friday's talks" are left.</summary>
    private static bool IsFronted(Sentence sentence, (int First, int End) words, int child)
    {
        var head = sentence[child].Head;
        return head >= words.End && sentence[head].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj
            && sentence[child].Relation is not Relation.NmodPoss
            && (words.First == 0 || sentence[words.First - 1].Tag is not UniversalTag.Det)
            && sentence.First(head) >= words.First - 2 && sentence.First(head) <= words.First
            && (sentence[words.End].Form == "," || words.End - words.First > 1) && !IsHyphened(sentence, words)
            && sentence[head].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Root or Relation.Conj or Relation.Ccomp or Relation.Parataxis;
    }

    private static bool IsHyphened(Sentence sentence, (int First, int End) words)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (sentence[i].Form.Contains('-', StringComparison.Ordinal) && sentence[i].Form.Any(char.IsAsciiLetter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Two weeks after the deal collapsed": a length away from an event is no duration.</summary>
    public static bool IsBesideEvent(Sentence sentence, int end) =>
        end < sentence.Tokens.Count && (sentence[end].IsLemma("before", "after") || (sentence[end].IsLemma("in") && end + 1 < sentence.Tokens.Count && sentence[end + 1].IsLemma("advance")));

    /// <summary>Whether the verb is that of the clause behind the length, whose event is the one counted from.</summary>
    private static bool IsSubordinate(Sentence sentence, int verb, int end) =>
        verb > end && sentence[verb].Relation is Relation.Advcl && sentence.Child(verb, Relation.Mark) == end;

    /// <summary>"The deadline is Friday": what is Friday is the subject.</summary>
    private static int Alone(Sentence sentence, int root) =>
        sentence.Child(root, Relation.Cop) >= 0 && sentence.Child(root, Relation.Nsubj) is >= 0 and var subject ? subject
        : sentence.Child(root, Relation.Parataxis, Relation.Ccomp, Relation.AclRelcl, Relation.Acl, Relation.Appos) is >= 0 and var clause ? clause : root;

    /// <summary>Function words have no times; people have none either, though a tree may hang a time on the subject beside it.</summary>
    private bool IsPassedOver(Sentence sentence, int head, int child) => sentence[head].Tag switch
    {
        UniversalTag.Adp or UniversalTag.Part or UniversalTag.Det or UniversalTag.Punct or UniversalTag.Sconj or UniversalTag.Cconj => true,
        UniversalTag.Pron => sentence.Child(head, Relation.Cop) < 0,
        UniversalTag.Aux => sentence[head].Relation is Relation.Aux or Relation.AuxPass or Relation.Cop,
        UniversalTag.Propn => child > head && (IsPersonOrPlace(sentence, head) || IsThing(sentence, head, child)),
        UniversalTag.Noun => child > head && IsThing(sentence, head, child),
        UniversalTag.Adv or UniversalTag.Num => sentence[child].Relation is not Relation.AclRelcl and not Relation.Acl && sentence[head].Head >= 0,
        _ => false,
    };

    /// <summary>A noun that neither takes place nor is made of a verb has no time of its own: <c>the minister on Friday resigned</c>.</summary>
    private bool IsThing(Sentence sentence, int noun, int child) =>
        sentence[noun].Head >= 0 && sentence[child].Relation is Relation.Nmod or Relation.Obl or Relation.Nummod or Relation.Advmod or Relation.Dep
        && sentence.Child(child, Relation.Case) >= 0 && sentence.Child(noun, Relation.Cop) < 0
        && !table.Is(sentence, noun, GovernorKind.Occurs) && !table.Is(sentence, noun, GovernorKind.Says)
        && !table.Is(sentence, noun, GovernorKind.Deadline) && !table.Is(sentence, noun, GovernorKind.Session)
        && (table.Is(sentence, noun, GovernorKind.Thing) || !IsDeverbal(sentence[noun].Lemma));

    private static bool IsDeverbal(string lemma) =>
        lemma.Length > 6 && (lemma.EndsWith("tion", StringComparison.Ordinal) || lemma.EndsWith("sion", StringComparison.Ordinal)
            || lemma.EndsWith("ment", StringComparison.Ordinal) || lemma.EndsWith("ance", StringComparison.Ordinal) || lemma.EndsWith("ing", StringComparison.Ordinal));

    private static bool IsPersonOrPlace(Sentence sentence, int index)
    {
        foreach (var name in sentence.Names)
        {
            if (name.First <= index && index < name.End)
            {
                return name.Kind is NameKind.Person or NameKind.Place;
            }
        }

        return false;
    }
}
