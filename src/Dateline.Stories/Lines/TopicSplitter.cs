using System.Collections.Frozen;
using System.Reflection;
using Dateline.Model;
using Dateline.Stories.Text;

namespace Dateline.Stories.Lines;

/// <summary>Splits what a publisher prints on one line into its topics or its persons.</summary>
internal sealed class TopicSplitter
{
    private const int MostWords = 40;
    private static readonly char[] Separators = [',', ';', '|', '•', '·', '#'];
    private readonly FrozenSet<string> _phrases;
    private readonly int _longest;

    private TopicSplitter(FrozenSet<string> phrases) =>
        (_phrases, _longest) = (phrases, phrases.Max(p => PrintedText.Words(p).Length));

    /// <summary>Loads the embedded table of usual topics.</summary>
    public static TopicSplitter Load() => new(
        LexiconTable.Load(Assembly.GetExecutingAssembly(), "stories/topics.tsv", "id", "phrases")
            .Rows.SelectMany(r => r.List("phrases")).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>The topics: at separators, around usual topics, and where a capital follows a word in lower case.</summary>
    /// <example><c>Foreign policy Syrian conflict</c> gives "Foreign policy" and "Syrian conflict".</example>
    public EquatableList<string> Topics(IEnumerable<string> lines) =>
        [.. lines.SelectMany(Pieces).SelectMany(Unjoin).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The persons: at separators, and inside a line where every part is a name that the text holds.</summary>
    public static EquatableList<string> Persons(IEnumerable<string> lines, string text) =>
        [.. lines.SelectMany(Pieces).SelectMany(piece => Names(PrintedText.Words(piece), text)).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IEnumerable<string> Pieces(string line) =>
        line.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private List<string> Unjoin(string piece)
    {
        var words = PrintedText.Words(piece);
        var topics = new List<string>();
        var start = 0;
        var at = 0;
        while (at < words.Length && words.Length <= MostWords)
        {
            var phrase = PhraseLength(words, at);
            var begins = at > start && char.IsUpper(words[at][0])
                && (phrase > 0 || char.IsLower(words[at - 1][0]) || PhraseLength(words, start) == at - start);
            if (begins)
            {
                topics.Add(string.Join(' ', words[start..at]));
                start = at;
            }

            at += Math.Max(1, phrase);
        }

        topics.Add(string.Join(' ', words[start..]));
        return topics;
    }

    private int PhraseLength(string[] words, int at)
    {
        for (var length = Math.Min(_longest, words.Length - at); length > 0; length--)
        {
            if (_phrases.Contains(string.Join(' ', words[at..(at + length)])))
            {
                return length;
            }
        }

        return 0;
    }

    private static List<string> Names(string[] words, string text)
    {
        var names = new List<string>();
        for (var at = 0; at < words.Length;)
        {
            var length = words.Length - at;
            while (length > 1 && !text.Contains(string.Join(' ', words[at..(at + length)]), StringComparison.OrdinalIgnoreCase))
            {
                length--;
            }

            if (length < 2 || words.Length > MostWords)
            {
                return [string.Join(' ', words)];
            }

            names.Add(string.Join(' ', words[at..(at + length)]));
            at += length;
        }

        return names;
    }
}
