using Dateline.Model;

namespace Dateline.Analysis.Events;

/// <summary>Fills the actor and the recipient of a frame with the actors that stand in its places.</summary>
internal static class RoleFiller
{
    private const int DeepestPhrase = 3;

    /// <summary>The actors in the first of the places that holds any.</summary>
    public static EquatableList<string> Fill(Scene scene, Sentence sentence, int trigger, int @object, EquatableList<string> places)
    {
        foreach (var place in places)
        {
            var found = Heads(sentence, trigger, @object, place)
                .SelectMany(h => ActorsUnder(scene, sentence, h, 0))
                .Distinct(StringComparer.Ordinal)
                .ToEquatableList();
            if (!found.IsEmpty)
            {
                return found;
            }
        }

        return [];
    }

    private static IEnumerable<int> Heads(Sentence sentence, int trigger, int @object, string place) => place switch
    {
        "subj" => Agents(sentence, trigger),
        "obj" => @object >= 0 ? [@object] : [],
        "iobj" => sentence.Children(trigger, Relation.Iobj),
        "xsubj" => @object >= 0 ? [@object] : [],
        "objposs" => @object >= 0 ? Owners(sentence, @object) : [],
        "objof" => @object >= 0 ? sentence.Obliques(@object, "of") : [],
        "poss" => sentence.Children(trigger, Relation.NmodPoss),
        "amod" => sentence.Children(trigger, Relation.Amod),
        "compound" => sentence.Children(trigger, Relation.Compound),
        _ => sentence.Obliques(trigger, place).Concat(@object >= 0 ? Deep(sentence, @object, place) : []),
    };

    /// <summary>The phrases that a preposition marks under a noun, however deep the parser hung them: "the preparation for the talks with X".</summary>
    private static IEnumerable<int> Deep(Sentence sentence, int noun, string preposition) =>
        sentence.Obliques(noun, preposition)
            .Concat(sentence.Children(noun, Relation.Nmod).SelectMany(n => Deep(sentence, n, preposition)));

    private static IEnumerable<int> Agents(Sentence sentence, int trigger)
    {
        if (sentence.IsPassive(trigger))
        {
            return sentence.Children(trigger, Relation.OblAgent).Concat(sentence.Obliques(trigger, "by")).Distinct();
        }

        return sentence.SubjectOf(trigger) is var subject and >= 0 ? [subject] : [];
    }

    private static IEnumerable<int> Owners(Sentence sentence, int noun) =>
        sentence.Children(noun, Relation.NmodPoss, Relation.Amod, Relation.Compound)
            .Concat(sentence.Obliques(noun, "of"))
            .Concat(sentence.Obliques(noun, "by"));

    /// <summary>The actors that a phrase names: its own mention, or those inside it ("representatives of the government and the opposition").</summary>
    private static IEnumerable<string> ActorsUnder(Scene scene, Sentence sentence, int head, int depth)
    {
        var own = scene.ActorsOf(sentence, head).ToList();
        if (own.Count > 0 || depth == DeepestPhrase || sentence[head].Tag is UniversalTag.Verb)
        {
            return own;
        }

        return sentence.Children(head, Relation.NmodPoss, Relation.Amod, Relation.Compound, Relation.Nmod, Relation.Conj, Relation.Appos)
            .Where(c => sentence[c].Relation != Relation.Nmod || sentence.HasCase(c, "of") || sentence.HasCase(c, "between") || sentence.HasCase(c, "from"))
            .SelectMany(c => ActorsUnder(scene, sentence, c, depth + 1));
    }
}
