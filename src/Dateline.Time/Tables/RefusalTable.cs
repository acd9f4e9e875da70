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

    public RefusalTable(LexiconTable table)
    {
        _numbered = Words(table, RefusalKind.Numbered);
        _measures = Words(table, RefusalKind.Measure);
        _events = Words(table, RefusalKind.Event);
        _titles = Words(table, RefusalKind.Title);
        _movements = Words(table, RefusalKind.Movement);
        Names = [.. Words(table, RefusalKind.Name).Order(StringComparer.Ordinal).Select(n => n.Split([' ', '-']))];
    }

    /// <summary>Names that hold a word of time, each as its words in lower case.</summary>
    public EquatableList<string[]> Names { get; }

    public bool IsNumbered(string word) => _numbered.Contains(word);

    public bool IsMeasure(string word) => _measures.Contains(word);

    public bool IsEvent(string word) => _events.Contains(word);

    public bool IsTitle(string word) => _titles.Contains(word);

    public bool IsMovement(string word) => _movements.Contains(word);

    private static FrozenSet<string> Words(LexiconTable table, RefusalKind kind) =>
        table.Rows.Where(r => r.Choice<RefusalKind>("kind") == kind)
            .SelectMany(r => r.List("words")).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
