using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>Decides which row of the cue table a verb of a sentence meets.</summary>
internal static class CueMatcher
{
    /// <summary>The most specific cue that the verb meets, with the word that completes it (−1 when the verb stands alone).</summary>
    public static (Cue Cue, int Complement)? Match(CueTable table, Sentence sentence, int verb)
    {
        foreach (var cue in table.Of("verb", sentence[verb].Lemma))
        {
            if (Meets(cue, sentence, verb, out var complement))
            {
                return (cue, complement);
            }
        }

        return null;
    }

    private static bool Meets(Cue cue, Sentence sentence, int verb, out int complement)
    {
        complement = -1;
        if (cue.Negated is { } negated && negated != sentence.IsNegated(verb))
        {
            return false;
        }

        if (cue.Particle.Length > 0 && !cue.Particle.Split('|').Any(p => HasParticle(p, sentence, verb)))
        {
            return false;
        }

        if (cue.ComplementRelation.Length == 0)
        {
            return true;
        }

        complement = Complement(cue, sentence, verb);
        return complement >= 0;
    }

    private static bool HasParticle(string particle, Sentence sentence, int verb)
    {
        var end = Math.Min(verb + 3, sentence.Tokens.Count);
        for (var i = verb + 1; i < end; i++)
        {
            if (sentence[i].IsLemma(particle) && sentence[i].Tag is UniversalTag.Adp or UniversalTag.Adv or UniversalTag.Part)
            {
                return true;
            }
        }

        return sentence.Obliques(verb, particle).Any();
    }

    private static int Complement(Cue cue, Sentence sentence, int verb)
    {
        Relation[] relations = cue.ComplementRelation switch
        {
            "xcomp" => [Relation.Xcomp, Relation.Ccomp, Relation.Advcl],
            "conj" => [Relation.Conj],
            _ => [Relation.Obj, Relation.NsubjPass, Relation.Obl, Relation.Xcomp],
        };
        foreach (var child in sentence.Children(verb, relations))
        {
            foreach (var member in sentence.Coordination(child))
            {
                if (cue.ComplementLemmas.Contains(sentence[member].Lemma))
                {
                    return member;
                }
            }
        }

        return -1;
    }
}
