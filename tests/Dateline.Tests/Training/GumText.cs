using Dateline.Training;

namespace Dateline.Tests.Training;

/// <summary>Sentences in the format of GUM, written short: a word a line, with its Penn tag, the number of its head and its brackets, if any.</summary>
internal static class GumText
{
    private const string Fields = "# global.Entity = GRP-etype-infstat-salience-centering-minspan-link-identity";

    /// <summary>A document of paragraphs, each of sentences parted by empty lines.</summary>
    public static List<TreebankSentence> Read(string id, params string[] paragraphs)
    {
        var lines = paragraphs.SelectMany(p => (string[])["# newpar", .. Sentences(p)]);
        return Treebank.Read(new StringReader(string.Join('\n', [$"# newdoc id = {id}", Fields, .. lines, ""])));
    }

    private static IEnumerable<string> Sentences(string paragraph) =>
        paragraph.ReplaceLineEndings("\n").Split("\n\n").SelectMany(s => (string[])[.. s.Trim().Split('\n').Select(Row), ""]);

    private static string Row(string line, int index)
    {
        var cells = line.Split(' ');
        var tag = cells[1] switch { "NNP" or "NNPS" => "PROPN", "PRP" or "PRP$" => "PRON", ['N', ..] => "NOUN", ['V', ..] => "VERB", _ => "X" };
        return string.Join('\t', $"{index + 1}", cells[0], cells[0], tag, cells[1], "_", cells[2], "dep", "_", cells.Length > 3 ? $"Entity={cells[3]}" : "_");
    }
}
