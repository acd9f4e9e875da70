using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>The table <c>actors/office-contexts.tsv</c>: words beside a title that leave its holder the present one, and words that may not.</summary>
internal sealed class OfficeContexts
{
    private readonly FrozenSet<string> _modifiers;
    private readonly FrozenSet<string> _verbs;
    private readonly FrozenSet<string> _nouns;

    /// <summary>Loads the table.</summary>
    /// <exception cref="LexiconException">The table is malformed.</exception>
    public OfficeContexts()
    {
        var rows = LexiconTable.Load(typeof(OfficeContexts).Assembly, "actors/office-contexts.tsv", "id", "word", "kind", "example").Rows;
        _modifiers = Words(rows, "modifier", OfficeWords.Fold);
        _verbs = Words(rows, "verb", w => w);
        _nouns = Words(rows, "noun", w => w);
    }

    /// <summary>The position after a word, hyphened or not, that may stand inside a title phrase: "outgoing", "long-serving"; the same position when there is none.</summary>
    public int AfterModifier(SentenceScan scan, int index)
    {
        var end = index + 1 < scan.Count && scan[index + 1].Form == "-" ? Math.Min(index + 3, scan.Count) : index + 1;
        return _modifiers.Contains(OfficeWords.Fold(scan, index, end)) ? end : index;
    }

    /// <summary>Whether a title phrase stands where it may be of another holder: made, unmade or succeeded, or a post that is spoken of.</summary>
    public bool Refuse(Sentence sentence, int head)
    {
        var word = sentence[head];
        if (word.Head < 0)
        {
            return false;
        }

        var governor = sentence[word.Head].Lemma.ToLowerInvariant();
        return word.Relation switch
        {
            Relation.Nmod or Relation.NmodPoss => _nouns.Contains(governor),
            Relation.Nsubj => false,
            _ => _verbs.Contains(governor),
        };
    }

    private static FrozenSet<string> Words(EquatableList<LexiconRow> rows, string kind, Func<string, string> fold) =>
        rows.Where(r => r["kind"] == kind).Select(r => fold(r["word"])).ToFrozenSet(StringComparer.Ordinal);
}
