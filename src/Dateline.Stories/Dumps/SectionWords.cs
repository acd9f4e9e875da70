using System.Collections.Frozen;
using System.Reflection;
using Dateline.Model;
using Dateline.Stories.Text;

namespace Dateline.Stories.Dumps;

/// <summary>Knows the name of a section when it sees one.</summary>
internal sealed class SectionWords
{
    private const int MostWords = 5;
    private readonly FrozenSet<string> _words;

    private SectionWords(FrozenSet<string> words) => _words = words;

    /// <summary>Loads the embedded table.</summary>
    public static SectionWords Load() => new(
        LexiconTable.Load(Assembly.GetExecutingAssembly(), "stories/sections.tsv", "id", "words")
            .Rows.SelectMany(r => r.List("words")).SelectMany(PrintedText.Words).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether the line is a section: a few capitalised words, half of them at least from the table, no final stop.</summary>
    /// <example><c>Russian Politics &amp; Diplomacy</c>, <c>MIDDLE EAST</c>, <c>World / Africa</c>.</example>
    public bool Names(string line)
    {
        var words = line.Split([' ', '/', '|', '>', '&', ','], StringSplitOptions.RemoveEmptyEntries);
        var lengthy = words.Where(w => w is not ("and" or "of" or "the")).ToArray();
        return lengthy.Length is > 0 and <= MostWords
            && !PrintedText.EndsWithStop(line)
            && char.IsUpper(lengthy[0][0])
            && lengthy.All(w => char.IsUpper(w[0]) || _words.Contains(w))
            && lengthy.Count(_words.Contains) * 2 >= lengthy.Length;
    }
}
