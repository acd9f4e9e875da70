using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Analysis;

/// <summary>Verbs that only say that what their noun names takes place: hold talks, carry out strikes, a truce begins.</summary>
/// <remarks>What holds for such a verb, its time, its place, its tense and its negation, holds for the noun. Source:
/// <c>lexicon/factuality/occurrence.tsv</c>.</remarks>
internal static class OccurrenceVerbs
{
    private static readonly FrozenSet<string> Lemmas = LexiconTable
        .Load(typeof(OccurrenceVerbs).Assembly, "factuality/occurrence.tsv", "id", "lemma", "example", "counter")
        .Rows.Select(r => r["lemma"])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the verb of this lemma is one.</summary>
    public static bool Include(string lemma) => Lemmas.Contains(lemma);
}
