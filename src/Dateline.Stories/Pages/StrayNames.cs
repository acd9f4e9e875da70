using System.Buffers;
using System.Reflection;
using Dateline.Model;

namespace Dateline.Stories.Pages;

/// <summary>Knows from class names and ids what a block is: the rows of <c>blocks.tsv</c>, compared all at once, letter case aside.</summary>
internal sealed class StrayNames
{
    private readonly SearchValues<string> _parts;
    private readonly SearchValues<string> _wholes;
    private readonly EquatableList<string> _starts;
    private readonly EquatableList<string> _ends;

    private StrayNames(IReadOnlyCollection<string> globs)
    {
        _parts = SearchValues.Create([.. globs.Where(g => g.Length > 2 && g[0] == '*' && g[^1] == '*').Select(g => g[1..^1])], StringComparison.OrdinalIgnoreCase);
        _wholes = SearchValues.Create([.. globs.Where(g => g[0] != '*' && g[^1] != '*')], StringComparison.OrdinalIgnoreCase);
        _starts = [.. globs.Where(g => g[0] != '*' && g[^1] == '*').Select(g => g[..^1])];
        _ends = [.. globs.Where(g => g[0] == '*' && g[^1] != '*').Select(g => g[1..])];
    }

    /// <summary>Loads the embedded table.</summary>
    /// <exception cref="LexiconException">A pattern has a <c>*</c> inside, where it stands for nothing.</exception>
    public static StrayNames Load()
    {
        var table = LexiconTable.Load(Assembly.GetExecutingAssembly(), "stories/blocks.tsv", "id", "classes");
        foreach (var row in table.Rows.Where(r => r.List("classes").Any(c => c.Trim('*').Contains('*', StringComparison.Ordinal) || c.Trim('*').Length == 0)))
        {
            throw row.Wrong("classes", "'*' may stand only at the ends of a name.");
        }

        return new StrayNames([.. table.Rows.SelectMany(r => r.List("classes"))]);
    }

    /// <summary>Whether the name is of a block that is none of the story.</summary>
    public bool Contains(string name) =>
        name.AsSpan().ContainsAny(_parts) || _wholes.Contains(name)
        || _starts.Any(s => name.StartsWith(s, StringComparison.OrdinalIgnoreCase)) || _ends.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
