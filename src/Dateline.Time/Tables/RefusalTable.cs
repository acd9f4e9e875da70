using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Time;

/// <summary>Words and names beside which a number or a month is no time.</summary>
internal sealed class RefusalTable
{
    private readonly FrozenSet<string> _numbered;
    private readonly FrozenSet<string> _measures;
    private readonly FrozenSet<string> _events;
    private readonly FrozenSet<string> _titles;
    private readonly FrozenSet<string> _movements;
    private readonly FrozenDictionary<string, string[][]> _names;

    public RefusalTable(LexiconTable table)
    {
        _numbered = Words(table, RefusalKind.Numbered);
        _measures = Words(table, RefusalKind.Measure);
        _events = Words(table, RefusalKind.Event);
        _titles = Words(table, RefusalKind.Title);
        _movements = Words(table, RefusalKind.Movement);
        _names = Words(table, RefusalKind.Name).Order(StringComparer.Ordinal).Select(n => n.Split([' ', '-'])).GroupBy(n => n[0])
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Names that hold a word of time and begin with a word, each as its words in lower case.</summary>
    public string[][] NamesFrom(string word) => _names.GetValueOrDefault(word, []);

    public bool IsNumbered(string word) => _numbered.Contains(word);

    public bool IsMeasure(string word) => _measures.Contains(word);

    public bool IsEvent(string word) => _events.Contains(word);

    public bool IsTitle(string word) => _titles.Contains(word);

    public bool IsMovement(string word) => _movements.Contains(word);

    private static FrozenSet<string> Words(LexiconTable table, RefusalKind kind) =>
        table.Rows.Where(r => r.Choice<RefusalKind>("kind") == kind)
            .SelectMany(r => r.List("words")).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
