using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Analysis.Agreements;

/// <summary>The verbs that move an agreement on, from <c>lexicon/agreements/steps.tsv</c>.</summary>
internal sealed class StepTable
{
    private readonly FrozenDictionary<string, LexiconRow[]> _rows;

    /// <summary>Loads the table that is embedded in the assembly.</summary>
    /// <exception cref="LexiconException">A cell is malformed.</exception>
    public StepTable()
    {
        var table = LexiconTable.Load(typeof(StepTable).Assembly, "agreements/steps.tsv", "id", "lemma", "place", "status", "example", "counter");
        _rows = table.Rows.GroupBy(r => r["lemma"], StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The verbs that say how far the agreement of a mention has come: the one above it, and those coordinated with that one ("was renewed
    /// twice and expired").</summary>
    public IEnumerable<(int Verb, AgreementStatus Status, string Rule)> Of(Sentence sentence, int head)
    {
        if (Below(sentence, head) is { } below)
        {
            yield return below;
        }

        if (Above(sentence, head) is not { } first)
        {
            yield break;
        }

        yield return first;
        var subject = sentence[head].Relation is Relation.Nsubj or Relation.NsubjPass;
        foreach (var verb in sentence.Coordination(first.Verb).Skip(1).Where(v => subject && sentence.Child(v, Relation.Nsubj) < 0))
        {
            if (Row(sentence[verb].Lemma, sentence.Child(verb, Relation.AuxPass) >= 0 ? "obj" : "subj") is { } row)
            {
                yield return (verb, row.Choice<AgreementStatus>("status"), "step." + row["id"]);
            }
        }
    }

    private (int Verb, AgreementStatus Status, string Rule)? Above(Sentence sentence, int head)
    {
        var node = head;
        for (var depth = 0; depth < 6 && node >= 0; depth++)
        {
            var parent = sentence[node].Relation is Relation.AclRelcl or Relation.Advcl or Relation.Parataxis ? -1 : sentence[node].Head;
            if (parent >= 0 && RowOf(sentence, parent, node) is { } row)
            {
                return (parent, row.Choice<AgreementStatus>("status"), "step." + row["id"]);
            }

            node = parent >= 0 && sentence[parent].Tag is UniversalTag.Verb && sentence[node].Relation is Relation.Ccomp ? -1 : parent;
        }

        return null;
    }

    /// <summary>A participle or relative clause on the noun: "the agreement reached by …", "a truce which took effect …".</summary>
    private (int Verb, AgreementStatus Status, string Rule)? Below(Sentence sentence, int head)
    {
        foreach (var clause in sentence.Children(head, Relation.Acl, Relation.AclRelcl))
        {
            var place = sentence.IsPassive(clause) ? "obj" : "subj";
            if (Row(sentence[clause].Lemma, place) is { } row && sentence[clause].Penn is not "VB")
            {
                return (clause, row.Choice<AgreementStatus>("status"), "step." + row["id"]);
            }
        }

        return null;
    }

    private LexiconRow? RowOf(Sentence sentence, int verb, int node)
    {
        var place = sentence[node].Relation switch
        {
            Relation.Obj or Relation.NsubjPass => "obj",
            Relation.Nsubj => "subj",
            Relation.Obl or Relation.Nmod => sentence.Children(node, Relation.Case).Select(c => sentence[c].Lemma).FirstOrDefault(""),
            Relation.Xcomp or Relation.Conj => "obj",
            _ => "",
        };
        return Row(sentence[verb].Lemma, place);
    }

    private LexiconRow? Row(string lemma, string place) =>
        _rows.GetValueOrDefault(lemma)?.FirstOrDefault(r => r.List("place").Contains(place));
}
