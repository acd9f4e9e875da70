using System.Globalization;
using System.IO.Compression;
using System.Text;
using Dateline.Language;

namespace Dateline.Training;

/// <summary>Reads CoNLL-U files.</summary>
internal static class Treebank
{
    /// <summary>The sentences of a file, which is packed with gzip when its name ends so.</summary>
    public static List<TreebankSentence> Load(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(reader);
    }

    /// <summary>The sentences of a text, each with an empty line after it.</summary>
    public static List<TreebankSentence> Read(TextReader reader)
    {
        var sentences = new List<TreebankSentence>();
        var lines = new List<string>();
        var passage = new PassageMarks();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                lines.Add(line);
                continue;
            }

            sentences.Add(Sentence(lines, passage));
            lines.Clear();
        }

        return sentences;
    }

    private static TreebankSentence Sentence(List<string> lines, PassageMarks passage)
    {
        var starts = passage.Read(lines);
        var words = new List<TreebankWord>();
        var spans = new List<WordSpan>();
        var text = new StringBuilder();
        var rows = lines.Where(l => l[0] != '#').Select(l => l.Split('\t')).Where(c => !c[0].Contains('.', StringComparison.Ordinal)).ToList();
        var space = true;
        for (var i = 0; i < rows.Count; i++)
        {
            var token = rows[i];
            var parts = PartsOf(token[0]);
            var members = rows.GetRange(parts > 1 ? i + 1 : i, parts);
            i += parts > 1 ? parts : 0;
            spans.AddRange(Place(token[1], [.. members.Select(m => m[1])], text.Length));
            words.AddRange(members.Select(Word));
            space = !token[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            text.Append(token[1]).Append(space ? " " : "");
        }

        return new TreebankSentence(passage.Document, [.. words], [.. spans], text.ToString().TrimEnd(), starts, space) { EntityFields = passage.EntityFields };
    }

    private static int PartsOf(string id)
    {
        var dash = id.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? 1 : Number(id[(dash + 1)..]) - Number(id[..dash]) + 1;
    }

    /// <summary>The places of the words inside a printed token; equal shares when they do not spell it.</summary>
    private static IEnumerable<WordSpan> Place(string token, string[] words, int at)
    {
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var end = i == words.Length - 1 ? token.Length : Math.Min(start + words[i].Length, token.Length);
            yield return new WordSpan(at + start, at + end);
            start = end;
        }
    }

    private static TreebankWord Word(string[] cells) => new()
    {
        Form = cells[1],
        Lemma = cells[2],
        Tag = cells[3] + "/" + cells[4],
        Features = cells[5],
        Head = Number(cells[6]),
        Label = cells[7],
        Notes = cells[9],
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Follows the comments that say where documents and paragraphs begin, and how the entities of a document are written.</summary>
    private sealed class PassageMarks
    {
        public string Document { get; private set; } = "";

        public string EntityFields { get; private set; } = "";

        public bool Read(List<string> lines)
        {
            var starts = false;
            foreach (var line in lines.Where(l => l[0] == '#'))
            {
                if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
                {
                    Document = line["# newdoc id = ".Length..];
                    starts = true;
                }

                EntityFields = line.StartsWith("# global.Entity = ", StringComparison.Ordinal) ? line["# global.Entity = ".Length..] : EntityFields;
                starts |= line == "# newpar" || line.StartsWith("# newpar id", StringComparison.Ordinal);
            }

            return starts;
        }
    }
}
