using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Analysis.Factuality;

/// <summary>The operators of <c>lexicon/factuality/operators.tsv</c>, by class and lemma.</summary>
internal sealed class OperatorTable
{
    private const string Keep = "keep";
    private readonly FrozenDictionary<(string Class, string Lemma), Operator[]> _operators;

    /// <summary>Loads the table that is embedded in the assembly.</summary>
    /// <exception cref="LexiconException">A cell is malformed.</exception>
    public OperatorTable()
    {
        var table = LexiconTable.Load(
            typeof(OperatorTable).Assembly, "factuality/operators.tsv",
            "id", "lemma", "pos", "complement", "certainty", "polarity", "modality", "example", "counter");
        _operators = table.Rows.GroupBy(r => (r["pos"], r["lemma"]))
            .ToFrozenDictionary(g => g.Key, g => g.Select(ToOperator).ToArray());
    }

    /// <summary>The operators of a word; empty when it is none.</summary>
    public IReadOnlyList<Operator> Of(string @class, string lemma) => _operators.GetValueOrDefault((@class, lemma)) ?? [];

    private static Operator ToOperator(LexiconRow row) => new(
        "factuality." + row["id"],
        row.List("complement"),
        row["certainty"] == Keep ? null : row.Choice<Certainty>("certainty"),
        row["polarity"] == "flip",
        row["polarity"] == "negative",
        row["modality"] == Keep ? null : row.Choice<Modality>("modality"));
}
