using Dateline.Model;

namespace Dateline.Analysis.Events;

/// <summary>Decides which frame a word of a sentence meets.</summary>
internal static class FrameMatcher
{
    private static readonly string[] Quantifiers = ["round", "series", "number", "set", "wave", "kind", "spate", "string", "dozen", "plan", "package"];

    /// <summary>The most specific frame that the word meets, with the head of its object (−1 for none); <see langword="null"/> when it meets none.</summary>
    public static (EventFrame Frame, int Object)? Match(FrameTable frames, Sentence sentence, int index)
    {
        var token = sentence[index];
        var isNoun = token.Tag == UniversalTag.Noun;
        if (!isNoun && (token.Tag != UniversalTag.Verb || token.Relation is Relation.Amod or Relation.Compound))
        {
            return null;
        }

        var @object = isNoun ? -1 : ObjectOf(sentence, index);
        foreach (var frame in frames.Of(isNoun, token.Lemma))
        {
            if (Meets(frame, sentence, index, @object))
            {
                return (frame, @object);
            }
        }

        return null;
    }

    /// <summary>The direct object of a verb; in the passive its subject; −1 when it has none.</summary>
    public static int ObjectOf(Sentence sentence, int verb)
    {
        if (sentence.IsPassive(verb))
        {
            return sentence.SubjectOf(verb);
        }

        return sentence.Child(verb, Relation.Obj);
    }

    private static bool Meets(EventFrame frame, Sentence sentence, int index, int @object)
    {
        if (frame.Particle.Length > 0 && !HasParticle(sentence, index, frame.Particle))
        {
            return false;
        }

        if (@object < 0 ? frame.Object.IsRequired : !Heads(sentence, @object).Any(h => frame.Object.Admits(sentence[h].Lemma)))
        {
            return false;
        }

        return frame.Preposition.Length == 0 || HasPreposition(frame, sentence, index, @object);
    }

    private static bool HasPreposition(EventFrame frame, Sentence sentence, int index, int @object)
    {
        foreach (var head in @object >= 0 ? new[] { index, @object } : [index])
        {
            foreach (var oblique in sentence.Obliques(head, frame.Preposition))
            {
                if (Heads(sentence, oblique).Any(h => frame.PrepositionObject.Admits(sentence[h].Lemma)))
                {
                    return true;
                }
            }
        }

        return !frame.PrepositionObject.IsRequired && HasParticle(sentence, index, frame.Preposition);
    }

    private static bool HasParticle(Sentence sentence, int index, string particle) =>
        sentence.Children(index, Relation.Compound, Relation.Advmod, Relation.Case, Relation.Obl).Any(c => c > index && sentence[c].IsLemma(particle));

    /// <summary>The head of a noun phrase with its conjuncts, looking through "a round of", "a series of".</summary>
    private static IEnumerable<int> Heads(Sentence sentence, int head)
    {
        foreach (var member in sentence.Coordination(head))
        {
            yield return member;
            if (Quantifiers.Contains(sentence[member].Lemma))
            {
                foreach (var inner in sentence.Obliques(member, "of"))
                {
                    yield return inner;
                }
            }
        }
    }
}
