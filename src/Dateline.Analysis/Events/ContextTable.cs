using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Analysis.Events;

/// <summary>The PLOVER contexts that words point to, from <c>lexicon/events/contexts.tsv</c>.</summary>
internal sealed class ContextTable
{
    private readonly FrozenDictionary<string, string[]> _contexts;

    /// <summary>Loads the table that is embedded in the assembly.</summary>
    /// <exception cref="LexiconException">A cell is malformed.</exception>
    public ContextTable()
    {
        var table = LexiconTable.Load(typeof(ContextTable).Assembly, "events/contexts.tsv", "id", "cues", "definition");
        _contexts = table.Rows
            .SelectMany(r => r.List("cues").Select(c => (Cue: c, Context: r["id"])))
            .GroupBy(p => p.Cue, p => p.Context, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The contexts of a sentence, sorted, without repeats.</summary>
    public EquatableList<string> Of(Sentence sentence) =>
        [.. sentence.Tokens
            .SelectMany(t => _contexts.GetValueOrDefault(t.Lemma) ?? [])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
}
