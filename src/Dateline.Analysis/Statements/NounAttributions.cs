using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>Attributions whose cue is a noun: media reports that …, Velia's announcement of …</summary>
internal sealed class NounAttributions
{
    private readonly CueTable _cues;

    /// <summary>Makes a finder over a cue table.</summary>
    public NounAttributions(CueTable cues) => _cues = cues;

    /// <summary>The attributions of a sentence, in order of their cues.</summary>
    public IEnumerable<Attribution> In(Scene scene, Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (!IsNominal(sentence, i))
            {
                continue;
            }

            foreach (var cue in _cues.Of("noun", sentence[i].Lemma))
            {
                if (cue.Negated == true == sentence.IsNone(i) && Content(sentence, i, cue) is { } content)
                {
                    yield return Attribute(scene, sentence, i, cue, content);
                    break;
                }
            }
        }
    }

    /// <summary>Whether the word is a noun, or a plural noun that the tagger took for a verb: "on media reports that …".</summary>
    private static bool IsNominal(Sentence sentence, int index) =>
        sentence[index].Tag == UniversalTag.Noun || IsMistagged(sentence, index);

    /// <summary>Whether a word that the tagger took for a verb stands where only a noun can.</summary>
    internal static bool IsMistagged(Sentence sentence, int index) =>
        (sentence[index].Penn == "VBZ" && sentence.Child(index, Relation.Nsubj) < 0
            && sentence.Child(index, Relation.Compound, Relation.Amod, Relation.NmodPoss, Relation.Case) >= 0);

    private static Attribution Attribute(Scene scene, Sentence sentence, int noun, Cue cue, TextSpan content)
    {
        var source = Source(scene, sentence, noun);
        return new Attribution
        {
            Cue = cue,
            Sentence = sentence.Index,
            CueSpan = sentence[noun].Span,
            Source = source < 0 ? null : SourceFinder.SpanOf(sentence, source, noun),
            SourceHead = source,
            Speakers = source < 0 ? [] : [.. scene.ActorsOf(sentence, source)],
            Content = [content],
            Act = cue.Act,
            Basis = source < 0 ? StatementBasis.Passive : StatementBasis.Explicit,
            Rules = [cue.Id],
        };
    }

    /// <summary>A that-clause, or an of-phrase when the noun has a source of its own.</summary>
    private static TextSpan? Content(Sentence sentence, int noun, Cue cue)
    {
        foreach (var kind in cue.Content)
        {
            var found = kind switch
            {
                "that" or "ccomp" => ThatClause(sentence, noun),
                "xcomp" or "quote" or "clause" or "obj" => -1,
                _ => sentence.Obliques(noun, kind).FirstOrDefault(-1),
            };
            if (found >= 0 && (kind is "that" or "ccomp" || IsOwned(sentence, noun)))
            {
                var (first, end) = sentence.Trim(sentence.First(found), sentence.End(found));
                return sentence.SpanOf(first, end);
            }
        }

        return null;
    }

    private static int ThatClause(Sentence sentence, int noun) =>
        sentence.Children(noun, Relation.Acl, Relation.Ccomp, Relation.AclRelcl)
            .FirstOrDefault(c => sentence.Children(c).ToArray().Any(m => sentence[m].IsLemma("that") && sentence[m].Tag == UniversalTag.Sconj), -1);

    private static bool IsOwned(Sentence sentence, int noun) =>
        sentence.Child(noun, Relation.NmodPoss) >= 0 || sentence.Obliques(noun, "by").Any()
        || sentence.Children(noun, Relation.Amod).Any(a => sentence[a].IsLemma("unconfirmed"));

    private static int Source(Scene scene, Sentence sentence, int noun)
    {
        if (sentence.Child(noun, Relation.NmodPoss) is var owner and >= 0)
        {
            return owner;
        }

        if (sentence.Obliques(noun, "by").FirstOrDefault(-1) is var agent and >= 0)
        {
            return agent;
        }

        foreach (var child in sentence.Children(noun, Relation.Compound, Relation.Amod))
        {
            if (sentence[child].IsLemma("media", "press") || scene.Cast.At(sentence.Index, child) is not null)
            {
                return child;
            }
        }

        return -1;
    }
}
