using Dateline.Model;

namespace Dateline.Analysis.Events;

/// <summary>Decides which frames a word of a sentence meets; the rules stand in <c>lexicon/events/README.md</c>.</summary>
internal sealed class FrameMatcher
{
    private const int DeepestPhrase = 4;
    private static readonly string[] Quantifiers = ["round", "series", "number", "set", "wave", "kind", "spate", "string", "dozen", "package"];
    private readonly FrameTable _frames;

    /// <summary>Makes a matcher over the frame table.</summary>
    public FrameMatcher(FrameTable frames) => _frames = frames;

    /// <summary>The frames that the word meets, the most exact first.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Position of the word.</param>
    /// <param name="isTime">Whether a position lies in a time expression; times meet no preposition.</param>
    public IEnumerable<FrameMatch> Match(Sentence sentence, int index, Func<int, bool> isTime)
    {
        var token = sentence[index];
        var isNoun = token.Tag == UniversalTag.Noun;
        if (token.Relation is Relation.Compound || (!isNoun && (token.Tag != UniversalTag.Verb || token.Relation == Relation.Amod)))
        {
            yield break;
        }

        var @object = isNoun ? -1 : ObjectOf(sentence, index);
        foreach (var frame in _frames.Of(isNoun, token.Lemma))
        {
            if (Meets(frame, sentence, index, @object) && Marked(frame, sentence, index, @object, isTime) is { } marked)
            {
                yield return new FrameMatch(frame, index, @object, marked);
            }
        }
    }

    /// <summary>The phrases under a word that a preposition marks, and those of the noun phrase below it.</summary>
    public static IEnumerable<int> MarkedPhrases(Sentence sentence, int head, string preposition, int depth = 0)
    {
        var own = sentence.Obliques(head, preposition);
        return depth == DeepestPhrase ? own
            : own.Concat(PhrasesBelow(sentence, head).SelectMany(n => MarkedPhrases(sentence, n, preposition, depth + 1)));
    }

    /// <summary>The phrases that may hold a party of their own: modifiers of a noun, and what is given "in aid", "in loans".</summary>
    private static IEnumerable<int> PhrasesBelow(Sentence sentence, int head) =>
        sentence.Children(head, Relation.Nmod).Concat(sentence.Obliques(head, "in").Where(o => sentence[o].Relation == Relation.Obl && sentence[o].Tag == UniversalTag.Noun));

    /// <summary>The direct object of a verb; in the passive its subject; −1 when it has none.</summary>
    private static int ObjectOf(Sentence sentence, int verb) =>
        sentence.IsPassive(verb) ? sentence.SubjectOf(verb) : sentence.Child(verb, Relation.Obj);

    private static bool Meets(EventFrame frame, Sentence sentence, int index, int @object)
    {
        if (frame.Particle.Length > 0 && !HasParticle(frame, sentence, index))
        {
            return false;
        }

        return @object < 0 ? !frame.Object.IsRequired : Heads(sentence, @object).Any(h => frame.Object.Admits(sentence, h));
    }

    private static bool HasParticle(EventFrame frame, Sentence sentence, int index) =>
        frame.IsNoun
            ? sentence.Children(index).ToArray().Any(c => sentence[c].IsLemma(frame.Particle))
            : index + 1 < sentence.Tokens.Count && sentence[index + 1].IsLemma(frame.Particle)
              || sentence.Children(index, Relation.Compound, Relation.Advmod).Any(c => c > index && sentence[c].IsLemma(frame.Particle));

    /// <summary>The head that meets the preposition of a frame, −1 when the frame asks for none, <see langword="null"/> when it is not met.</summary>
    private static int? Marked(EventFrame frame, Sentence sentence, int index, int @object, Func<int, bool> isTime)
    {
        if (frame.Preposition.Length == 0)
        {
            return -1;
        }

        foreach (var head in @object >= 0 ? new[] { index, @object } : [index])
        {
            foreach (var marked in Candidates(frame, sentence, head))
            {
                if (!isTime(marked) && Heads(sentence, marked).Any(h => frame.PrepositionObject.Admits(sentence, h)))
                {
                    return marked;
                }
            }
        }

        return null;
    }

    /// <summary>Phrases that the preposition marks, and clauses that it or "to" or "that" opens.</summary>
    private static IEnumerable<int> Candidates(EventFrame frame, Sentence sentence, int head)
    {
        var phrases = MarkedPhrases(sentence, head, frame.Preposition);
        var clauses = sentence.Children(head, Relation.Xcomp, Relation.Ccomp, Relation.Advcl, Relation.Acl)
            .Where(c => frame.PrepositionObject.IsRequired && sentence.Children(c, Relation.Mark).Any(m => sentence[m].IsLemma(frame.Preposition)));
        return phrases.Concat(clauses);
    }

    /// <summary>The head of a phrase with its conjuncts, looking through "a round of", "a series of".</summary>
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
