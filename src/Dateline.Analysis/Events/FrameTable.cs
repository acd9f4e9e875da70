using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Analysis.Events;

/// <summary>The frames of <c>lexicon/events/frames.tsv</c>, by lemma, with the classes of <c>classes.tsv</c> filled in.</summary>
internal sealed class FrameTable
{
    private readonly FrozenDictionary<(bool IsNoun, string Lemma), EventFrame[]> _frames;

    /// <summary>Loads the tables that are embedded in the assembly.</summary>
    /// <exception cref="LexiconException">A cell is malformed or names a class that does not exist.</exception>
    public FrameTable()
    {
        var assembly = typeof(FrameTable).Assembly;
        var classes = LexiconTable.Load(assembly, "events/classes.tsv", "id", "lemmas", "description")
            .Rows.ToFrozenDictionary(r => r["id"], r => r.List("lemmas"), StringComparer.Ordinal);
        Rows = LexiconTable.Load(
            assembly, "events/frames.tsv",
            "id", "lemma", "pos", "particle", "object", "prep", "type", "mode", "cameo", "actor", "recipient", "symmetric", "example", "counter").Rows;
        _frames = Rows
            .GroupBy(r => (r["pos"] == "noun", r["lemma"]))
            .ToFrozenDictionary(g => g.Key, g => g.Select(r => ToFrame(r, classes)).OrderByDescending(f => f.Specificity).ToArray());
    }

    /// <summary>The rows as written, for tests of their examples.</summary>
    public EquatableList<LexiconRow> Rows { get; }

    /// <summary>The frames of a lemma, the most specific first.</summary>
    public IReadOnlyList<EventFrame> Of(bool isNoun, string lemma) => _frames.GetValueOrDefault((isNoun, lemma)) ?? [];

    private static EventFrame ToFrame(LexiconRow row, FrozenDictionary<string, EquatableList<string>> classes)
    {
        var preposition = row["prep"].Split(':', 2);
        return new EventFrame
        {
            Id = "frame." + row["id"],
            IsNoun = row["pos"] == "noun",
            Particle = row["particle"],
            Object = Set(row, "object", row["object"], classes),
            Preposition = preposition[0],
            PrepositionObject = Set(row, "prep", preposition.Length > 1 ? preposition[1] : "", classes),
            Type = row.Choice<EventType>("type"),
            Mode = row.Optional("mode"),
            Cameo = row["cameo"],
            Actor = row.List("actor"),
            Recipient = row.List("recipient"),
            Symmetric = row["symmetric"] == "yes",
        };
    }

    private static LemmaSet Set(LexiconRow row, string column, string cell, FrozenDictionary<string, EquatableList<string>> classes)
    {
        var excludes = cell.StartsWith('!');
        var items = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in cell.TrimStart('!').Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            items.UnionWith(!item.StartsWith('@') ? [item]
                : classes.TryGetValue(item, out var members) ? members
                : throw row.Wrong(column, $"The class '{item}' is not in events/classes.tsv."));
        }

        return new LemmaSet(items, excludes, cell.Contains('@', StringComparison.Ordinal));
    }
}
