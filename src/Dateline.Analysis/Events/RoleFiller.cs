using Dateline.Model;

namespace Dateline.Analysis.Events;

/// <summary>Fills the actor and the recipient of a frame with the actors that stand in its places.</summary>
internal static class RoleFiller
{
    private const int DeepestPhrase = 3;

    /// <summary>The actors in the first of the places that holds any.</summary>
    public static EquatableList<string> Fill(Scene scene, Sentence sentence, FrameMatch match, EquatableList<string> places)
    {
        foreach (var place in places)
        {
            var found = Heads(sentence, match, place)
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

    /// <summary>Whether the place of the subject is taken by something that can be no actor: a storm, prices.</summary>
    public static bool IsBlocked(Scene scene, Sentence sentence, FrameMatch match) =>
        !match.Frame.IsNoun && match.Frame.Actor.Contains("subj") && !sentence.IsPassive(match.Trigger)
        && sentence.Child(match.Trigger, Relation.Nsubj) is var subject and >= 0
        && sentence[subject].Tag == UniversalTag.Noun && !ActorsUnder(scene, sentence, subject, 0).Any();

    private static IEnumerable<int> Heads(Sentence sentence, FrameMatch match, string place)
    {
        var (trigger, @object, marked) = (match.Trigger, match.Object, match.Marked);
        return place switch
        {
            "subj" => Agents(sentence, trigger),
            "obj" => One(@object),
            "iobj" => sentence.Children(trigger, Relation.Iobj),
            "xsubj" => One(@object),
            "objposs" => @object < 0 ? [] : sentence.Children(@object, Relation.NmodPoss, Relation.Amod, Relation.Compound),
            "objof" => @object < 0 ? [] : sentence.Obliques(@object, "of"),
            "poss" => Under([trigger, @object], h => sentence.Children(h, Relation.NmodPoss)),
            "amod" => Under([trigger, @object], h => sentence.Children(h, Relation.Amod)),
            "compound" => Under([trigger, @object], h => sentence.Children(h, Relation.Compound)),
            "of" => sentence.Obliques(trigger, "of"),
            _ => Under([trigger, @object, marked], h => FrameMatcher.MarkedPhrases(sentence, h, place)).Concat(Under([marked], h => sentence.Children(h, Relation.Obj))),
        };
    }

    private static IEnumerable<int> One(int head) => head >= 0 ? [head] : [];

    private static IEnumerable<int> Under(int[] heads, Func<int, IEnumerable<int>> select) =>
        heads.Where(h => h >= 0).SelectMany(select);

    private static IEnumerable<int> Agents(Sentence sentence, int trigger)
    {
        if (sentence.IsPassive(trigger))
        {
            return sentence.Children(trigger, Relation.OblAgent).Concat(sentence.Obliques(trigger, "by")).Distinct();
        }

        return sentence.SubjectsOf(trigger);
    }

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
