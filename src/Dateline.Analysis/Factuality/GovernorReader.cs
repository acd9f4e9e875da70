using Dateline.Analysis.Statements;
using Dateline.Model;

namespace Dateline.Analysis.Factuality;

/// <summary>What the word above an event does to it: plans, failures, possibilities, infinitives, clauses that are presupposed.</summary>
internal sealed class GovernorReader
{
    private readonly OperatorTable _operators;
    private readonly CueTable _cues;

    /// <summary>Makes a reader over the operators and the cues.</summary>
    public GovernorReader(OperatorTable operators, CueTable cues) => (_operators, _cues) = (operators, cues);

    /// <summary>The step from a word to its head.</summary>
    public GovernorStep Step(Sentence sentence, int node, int parent, Stance stance)
    {
        var relation = sentence[node].Relation;
        if (Governing(sentence, node, parent) is { } change)
        {
            return new GovernorStep(stance.Under(change), false, true);
        }

        if (relation is Relation.Obl or Relation.Nmod && IsPresupposed(sentence, node))
        {
            return new GovernorStep(stance, true, false);
        }

        if (IsSaid(sentence, node, parent))
        {
            stance = stance.Within(null, Certainty.Unknown);
        }

        if (IsBareInfinitive(sentence, node) && relation is not Relation.Conj)
        {
            stance = stance.Within(Modality.Hypothetical, Certainty.Unknown);
        }

        return relation switch
        {
            Relation.AclRelcl or Relation.Appos or Relation.Parataxis or Relation.List => new GovernorStep(stance, true, false),
            Relation.Acl => new GovernorStep(stance, false, true),
            Relation.Advcl => new GovernorStep(Subordinate(sentence, node, parent, stance), true, false),
            Relation.Conj => new GovernorStep(stance, false, SharesAuxiliaries(sentence, node)),
            Relation.Ccomp or Relation.Xcomp or Relation.Csubj => new GovernorStep(stance, false, relation == Relation.Xcomp),
            _ => Nominal(sentence, parent, stance),
        };
    }

    /// <summary>Whether the head is a word of speaking and the event is what is said: known by hearsay, even where no statement could be made out.</summary>
    private bool IsSaid(Sentence sentence, int node, int parent)
    {
        var relation = sentence[node].Relation;
        var clause = relation is Relation.Ccomp or Relation.Xcomp or Relation.Acl or Relation.Advcl;
        if (clause && (sentence.HasCase(node, "that") || IsToldBy(sentence, node, parent)))
        {
            return true;
        }

        var phrase = relation is Relation.Nmod or Relation.Obl && sentence.HasCase(node, "of");
        return ((clause || phrase) && IsAccused(sentence, parent))
            || (sentence[parent].IsLemma("ask") && sentence.HasCase(node, "about"));
    }

    /// <summary>Whether the clause complements a word of speaking and is no question of when or where.</summary>
    private bool IsToldBy(Sentence sentence, int node, int parent) =>
        sentence[node].Relation is Relation.Ccomp or Relation.Xcomp
        && _cues.Of(sentence[parent].Tag == UniversalTag.Noun ? "noun" : "verb", sentence[parent].Lemma).Count > 0
        && !sentence.Children(node).ToArray().Any(c => sentence[c].Penn is "WRB");

    /// <summary>Whether a word accuses, or is the one accused of what hangs on it.</summary>
    private bool IsAccused(Sentence sentence, int noun) =>
        Accuses(sentence[noun].Tag == UniversalTag.Verb ? "verb" : "noun", sentence[noun].Lemma)
        || (sentence[noun].Relation is Relation.Obj or Relation.NsubjPass && sentence[noun].Head >= 0 && Accuses("verb", sentence[sentence[noun].Head].Lemma));

    private bool Accuses(string @class, string lemma) =>
        _cues.Of(@class, lemma).Any(c => c.Act is SpeechAct.Accuse or SpeechAct.Allege or SpeechAct.Deny or SpeechAct.Threaten or SpeechAct.Warn);

    /// <summary>The first operator that the head is for a dependent of this relation.</summary>
    private Operator? Governing(Sentence sentence, int node, int parent)
    {
        var @class = sentence[parent].Tag switch
        {
            UniversalTag.Verb or UniversalTag.Aux => "verb",
            UniversalTag.Noun or UniversalTag.Propn => "noun",
            UniversalTag.Adj => "adjective",
            _ => "",
        };
        var complement = ComplementName(sentence, node);
        if (complement == "xcomp" && sentence[parent].Tag is not UniversalTag.Verb && sentence[parent].Relation is Relation.Obj or Relation.NsubjPass
            && sentence[parent].Head is var verb and >= 0 && Lookup(sentence[verb], "verb").FirstOrDefault(o => o.Complements.Contains(complement)) is { } above)
        {
            return above;
        }

        foreach (var change in Lookup(sentence[parent], @class))
        {
            if (change.Complements.Contains(complement) || (complement == "xcomp" && @class == "noun" && change.Complements.Contains("nmod")))
            {
                return change;
            }
        }

        return null;
    }

    /// <summary>The rows of a word; a participle such as "scheduled" or "expected" is also looked up as an adjective.</summary>
    private IEnumerable<Operator> Lookup(Token token, string @class)
    {
        var own = _operators.Of(@class, token.Lemma);
        return @class == "verb" && token.Penn == "VBN" ? own.Concat(_operators.Of("adjective", token.Form.ToLowerInvariant())) : own;
    }

    private static string ComplementName(Sentence sentence, int node) => sentence[node].Relation switch
    {
        Relation.Xcomp => "xcomp",
        Relation.Advcl when sentence[node].Penn == "VB" => "xcomp",
        Relation.Ccomp => "ccomp",
        Relation.Acl when sentence[node].Penn is "VB" => "xcomp",
        Relation.Acl or Relation.Advcl or Relation.Obl or Relation.Nmod when IsGerundComplement(sentence, node) => "xcomp",
        Relation.Acl => "acl",
        Relation.Obj => "obj",
        Relation.NsubjPass => "obj",
        Relation.Nsubj or Relation.Csubj => "subj",
        Relation.Nmod or Relation.Obl when !IsComplement(sentence, node) => "",
        Relation.Nmod or Relation.Obl or Relation.Compound => "nmod",
        _ => "",
    };

    /// <summary>Whether a phrase takes its event for granted, whatever the clause around it says: "after talks", "despite the truce".</summary>
    private static bool IsPresupposed(Sentence sentence, int node) =>
        sentence.Children(node, Relation.Case).Any(c => sentence[c].IsLemma("after", "since", "following", "despite", "amid", "during"));

    /// <summary>Whether a phrase is what the word above it is about, and no circumstance of it: "agreed on", not "agreed during".</summary>
    private static bool IsComplement(Sentence sentence, int node) =>
        !sentence.Children(node, Relation.Case).Any(c => sentence[c].IsLemma("during", "after", "since", "despite", "amid", "following", "in", "at", "by", "until", "within", "under", "through", "as"));

    /// <summary>Whether a gerund complements the word above it: "prevented from attacking", "no intention of signing".</summary>
    private static bool IsGerundComplement(Sentence sentence, int node) =>
        sentence[node].Penn == "VBG"
        && sentence.Children(node, Relation.Mark, Relation.Case).Any(m => sentence[m].IsLemma("of", "from", "to", "against", "at", "on", "about"));

    private static bool IsBareInfinitive(Sentence sentence, int node) =>
        sentence[node].Penn == "VB" && sentence[node].Relation is Relation.Xcomp or Relation.Ccomp or Relation.Advcl or Relation.Acl or Relation.Csubj
        && !sentence.Children(node).ToArray().Any(c => sentence[c].Penn is "MD");

    /// <summary>A clause beside the main clause is taken for granted, unless the main clause lies ahead and this one has no past tense.</summary>
    private Stance Subordinate(Sentence sentence, int node, int parent, Stance stance)
    {
        var future = sentence.Children(parent).ToArray().Any(c => _operators.Of("modal", sentence[c].Lemma).Count > 0 && sentence[c].Relation == Relation.Aux);
        var past = sentence[node].Penn is "VBD" || sentence.Children(node).ToArray().Any(c => sentence[c].Penn is "VBD");
        return future && !past ? stance.Within(Modality.Planned, Certainty.Probable) : stance;
    }

    private static bool SharesAuxiliaries(Sentence sentence, int node) =>
        sentence.Child(node, Relation.Aux, Relation.AuxPass, Relation.Cop, Relation.Nsubj, Relation.NsubjPass) < 0
        && sentence[node].Penn is "VB" or "VBN" or "VBG" or "NN" or "NNS" or "NNP" or "JJ";

    private static GovernorStep Nominal(Sentence sentence, int parent, Stance stance)
    {
        var inherits = sentence[parent].Tag is not (UniversalTag.Verb or UniversalTag.Aux)
            || OccurrenceVerbs.Include(sentence[parent].Lemma);
        return new GovernorStep(stance, false, inherits);
    }
}
