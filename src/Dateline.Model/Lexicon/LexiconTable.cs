using System.Reflection;
using System.Text;

namespace Dateline.Model;

/// <summary>A table of <c>lexicon/</c>: what a linguist or a researcher may edit, checked whole when it is loaded.</summary>
/// <remarks>UTF-8, tab-separated, LF; lines that begin with <c>#</c> are comments; the first other line is the header. When the
/// first column is <c>id</c>, ids are unique and sorted ordinally. Cells hold no tab and no quotation rules; lists are split at <c>|</c>.</remarks>
public sealed class LexiconTable
{
    private const string IdColumn = "id";

    private LexiconTable(string name, EquatableList<LexiconRow> rows) => (Name, Rows) = (name, rows);

    /// <summary>The name that messages give, e.g. <c>events/frames.tsv</c>.</summary>
    public string Name { get; }

    /// <summary>The rows in the order of the file.</summary>
    public EquatableList<LexiconRow> Rows { get; }

    /// <summary>Loads a table that was embedded in an assembly under <paramref name="name"/>.</summary>
    /// <exception cref="LexiconException">The table is missing or malformed.</exception>
    public static LexiconTable Load(Assembly assembly, string name, params ReadOnlySpan<string> columns)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new LexiconException(name, 0, 0, "The table is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(name, reader.ReadToEnd(), columns);
    }

    /// <summary>Reads a table whose header must be exactly <paramref name="columns"/>.</summary>
    /// <exception cref="LexiconException">A line has the wrong number of cells, an id is repeated or out of order, or the header differs.</exception>
    public static LexiconTable Parse(string name, string text, params ReadOnlySpan<string> columns)
    {
        ArgumentNullException.ThrowIfNull(text);
        var header = columns.ToArray();
        var rows = new List<LexiconRow>();
        var line = 0;
        var headerSeen = false;
        foreach (var content in text.Split('\n'))
        {
            line++;
            if (content.Length == 0 || content[0] == '#')
            {
                continue;
            }

            var cells = content.Split('\t');
            if (!headerSeen)
            {
                CheckHeader(name, line, cells, header);
                headerSeen = true;
                continue;
            }

            rows.Add(Row(name, line, cells, header, rows));
        }

        return new LexiconTable(name, [.. rows]);
    }

    private static LexiconRow Row(string name, int line, string[] cells, string[] header, List<LexiconRow> earlier)
    {
        if (cells.Length != header.Length)
        {
            throw new LexiconException(name, line, cells.Length, $"{header.Length} cells were expected, {cells.Length} found.");
        }

        var row = new LexiconRow(name, line, header, cells);
        if (header[0] == IdColumn && earlier.Count > 0 && string.CompareOrdinal(earlier[^1][IdColumn], cells[0]) >= 0)
        {
            throw new LexiconException(name, line, 1, $"The id '{cells[0]}' is repeated or not in ordinal order.");
        }

        return row;
    }

    private static void CheckHeader(string name, int line, string[] found, string[] expected)
    {
        if (!found.AsSpan().SequenceEqual(expected))
        {
            throw new LexiconException(name, line, 1, $"The header must be: {string.Join(' ', expected)}.");
        }
    }
}
