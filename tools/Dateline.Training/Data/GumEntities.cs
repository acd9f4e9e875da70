using System.Globalization;
using System.Text.RegularExpressions;

namespace Dateline.Training;

/// <summary>Reads the entity layer of GUM from the brackets in the last column of its treebank.</summary>
/// <remarks>
/// <para>A mention opens with its fields at its first word, <c>(7-person-new-nnnnn-cf1-1,2-coref</c>, and closes with its group at its last, <c>7)</c>; one of a single
/// word does both, <c>(7-person-…-coref)</c>. Brackets nest, may cross, and follow each other without a space; a group may be open twice. The order of
/// the fields is that of the document's comment <c>global.Entity</c>; the last may hold hyphens.</para>
/// <para>A discontinuous mention is written part by part, <c>(7[1/2]-…</c> to <c>7[1/2])</c> and <c>(7[2/2]-…</c> to <c>7[2/2])</c>; its fields stand at each part.</para>
/// <para>Source: A. Nedoluzhko and others, CorefUD 1.0: Coreference Meets Universal Dependencies, 2022; the GUM wiki on entity annotation.</para>
/// </remarks>
internal static partial class GumEntities
{
    /// <summary>The mentions of a sentence, in the order in which they close.</summary>
    /// <exception cref="InvalidDataException">A bracket closes what is not open, is left open at the end of the sentence, or lacks a field.</exception>
    public static List<GumMention> Of(TreebankSentence sentence)
    {
        var draft = new Draft(sentence.EntityFields.Split('-'));
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            foreach (Match match in Brackets().Matches(Layer(sentence.Words[i].Notes)))
            {
                Read(match, i, draft);
            }
        }

        return draft.IsClosed ? draft.Mentions : throw new InvalidDataException($"A mention is left open in '{sentence.Text}'.");
    }

    private static void Read(Match match, int at, Draft draft)
    {
        if (!match.Groups["open"].Success)
        {
            draft.Close(match.Groups["closed"].Value, at);
            return;
        }

        var group = draft.Open(match.Groups["open"].Value, at);
        if (match.Groups["ends"].Success)
        {
            draft.Close(group, at);
        }
    }

    private static string Layer(string notes) =>
        notes.Split('|').FirstOrDefault(n => n.StartsWith("Entity=", StringComparison.Ordinal))?["Entity=".Length..] ?? "";

    [GeneratedRegex(@"\((?<open>[^()]+)(?<ends>\))?|(?<closed>[^()]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?<group>.+)\[(?<part>\d+)/(?<parts>\d+)\]$", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    /// <summary>The mentions of a sentence while it is read.</summary>
    private sealed class Draft(string[] fields)
    {
        private readonly List<(string Group, int First, string[] Values)> _open = [];
        private readonly Dictionary<string, List<int>> _parts = new(StringComparer.Ordinal);

        public List<GumMention> Mentions { get; } = [];

        public bool IsClosed => _open.Count == 0 && _parts.Count == 0;

        public string Open(string text, int at)
        {
            var values = text.Split('-', fields.Length);
            _open.Add((values[0], at, values));
            return values[0];
        }

        public void Close(string label, int at)
        {
            var last = _open.FindLastIndex(o => o.Group == label);
            var (_, first, values) = last >= 0 ? _open[last] : throw new InvalidDataException($"Mention '{label}' closes and is not open.");
            _open.RemoveAt(last);
            var words = Enumerable.Range(first, at + 1 - first);
            if (Part().Match(label) is not { Success: true } part)
            {
                Add(label, values, [.. words]);
                return;
            }

            var group = part.Groups["group"].Value;
            var before = _parts.GetValueOrDefault(group) ?? [];
            _parts[group] = [.. before, .. words];
            if (part.Groups["part"].ValueSpan.SequenceEqual(part.Groups["parts"].ValueSpan) && _parts.Remove(group, out var all))
            {
                Add(group, values, [.. all]);
            }
        }

        private void Add(string group, string[] values, int[] words)
        {
            var core = Value(values, "minspan").Split(',').Select(n => words[int.Parse(n, CultureInfo.InvariantCulture) - 1]);
            Mentions.Add(new GumMention(group, Value(values, "etype"), words, [.. core]));
        }

        private string Value(string[] values, string field) =>
            Array.IndexOf(fields, field) is var at && at >= 0 && at < values.Length ? values[at] : throw new InvalidDataException($"A mention has no field '{field}'.");
    }
}
