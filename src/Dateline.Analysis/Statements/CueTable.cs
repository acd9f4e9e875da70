using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>The cues of <c>lexicon/statements/cues.tsv</c>, by class and lemma.</summary>
internal sealed class CueTable
{
    private readonly FrozenDictionary<(string Class, string Lemma), Cue[]> _cues;

    /// <summary>Loads the table that is embedded in the assembly.</summary>
    /// <exception cref="LexiconException">A cell is malformed.</exception>
    public CueTable()
    {
        var table = LexiconTable.Load(
            typeof(CueTable).Assembly, "statements/cues.tsv",
            "id", "lemma", "pos", "particle", "complement", "negated", "act", "content", "addressee", "certainty", "polarity", "modality", "example", "counter");
        All = [.. table.Rows.Select(ToCue)];
        _cues = All.GroupBy(c => (c.Class, c.Lemma))
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(c => c.Specificity).ToArray());
        Phrases = [.. All.Where(c => c.Class == "phrase")];
    }

    /// <summary>Every cue.</summary>
    public EquatableList<Cue> All { get; }

    /// <summary>The cues of several words.</summary>
    public EquatableList<Cue> Phrases { get; }

    /// <summary>The cues of a lemma, the most specific first.</summary>
    public IReadOnlyList<Cue> Of(string @class, string lemma) =>
        _cues.GetValueOrDefault((@class, lemma)) ?? [];

    private static Cue ToCue(LexiconRow row)
    {
        var complement = row["complement"].Split(':');
        return new Cue
        {
            Id = "cue." + row["id"],
            Lemma = row["lemma"],
            Class = row["pos"],
            Particle = row["particle"],
            ComplementRelation = complement[0],
            ComplementLemmas = complement.Length > 1 ? [.. complement[1].Split('|')] : [],
            Negated = row["negated"] switch { "yes" => true, "no" => false, _ => null },
            Act = row.Choice<SpeechAct>("act"),
            Content = row.List("content"),
            Addressee = row["addressee"],
            Certainty = row.Choice<Certainty>("certainty"),
            Polarity = row.Choice<Polarity>("polarity"),
            Modality = row["modality"] == "keep" ? null : row.Choice<Modality>("modality"),
        };
    }
}
