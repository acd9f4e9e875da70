using Dateline.Model;

namespace Dateline.Analysis.Tests.Tables;

/// <summary>The tables of the lexicon that are embedded in the assembly, with the header that each has.</summary>
internal static class TableFile
{
    /// <summary>The rows of a table.</summary>
    public static EquatableList<LexiconRow> Rows(string table)
    {
        var assembly = typeof(StoryAnalyst).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream(table)!);
        var text = reader.ReadToEnd();
        var header = text.Split('\n').First(line => line.Length > 0 && line[0] != '#');
        return LexiconTable.Parse(table, text, header.Split('\t')).Rows;
    }
}
