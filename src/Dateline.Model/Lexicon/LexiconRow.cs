namespace Dateline.Model;

/// <summary>A row of a <see cref="LexiconTable"/>, read by column name.</summary>
public sealed class LexiconRow
{
    private const char ListSeparator = '|';

    private readonly string[] _header;
    private readonly string[] _cells;

    internal LexiconRow(string table, int line, string[] header, string[] cells) =>
        (Table, Line, _header, _cells) = (table, line, header, cells);

    /// <summary>The table's name.</summary>
    public string Table { get; }

    /// <summary>1-based line in the file.</summary>
    public int Line { get; }

    /// <summary>The cell of a column; empty when the file leaves it empty.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public string this[string column] => _cells[Column(column)];

    /// <summary>The cell as text, or <see langword="null"/> when it is empty.</summary>
    public string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;

    /// <summary>The cell split at <c>|</c>; an empty cell is an empty list.</summary>
    public EquatableList<string> List(string column) =>
        this[column] is { Length: > 0 } text ? [.. text.Split(ListSeparator)] : [];

    /// <summary>The cell as a member of an enumeration, without regard to case.</summary>
    /// <exception cref="LexiconException">The cell names no member.</exception>
    public T Choice<T>(string column)
        where T : struct, Enum =>
        Enum.TryParse<T>(this[column], ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw Wrong(column, $"'{this[column]}' is no {typeof(T).Name}.");

    /// <summary>The exception that points at a cell of this row.</summary>
    public LexiconException Wrong(string column, string message) => new(Table, Line, Column(column) + 1, message);

    private int Column(string column)
    {
        var index = Array.IndexOf(_header, column);
        return index >= 0 ? index : throw new ArgumentException($"{Table} has no column '{column}'.", nameof(column));
    }
}
