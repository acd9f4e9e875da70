using Dateline.Language;

namespace Dateline.Training;

/// <summary>Learns which ending of a word, under which tag, leads to its dictionary form.</summary>
internal static class LemmaTrainer
{
    /// <summary>Learns from all words of the treebanks.</summary>
    public static Lemmatiser Train(List<TreebankSentence> sentences)
    {
        var samples = sentences.SelectMany(s => s.Words).Where(IsUsable)
            .CountBy(w => (Tag: w.Tag, Word: Lemmatiser.Plain(w.Form), Script: Script(w)))
            .Select(p => (p.Key.Tag, p.Key.Word, p.Key.Script, Count: p.Value)).ToList();
        var chosen = new SortedDictionary<ulong, string>();
        foreach (var tag in samples.GroupBy(s => s.Tag, StringComparer.Ordinal))
        {
            Choose(tag.Key, [.. tag.Select(s => (s.Word, s.Script, s.Count))], chosen);
        }

        string[] scripts = [.. chosen.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new Lemmatiser(
            [.. chosen.Keys], [.. chosen.Values.Select(s => (ushort)Array.BinarySearch(scripts, s, StringComparer.Ordinal))], scripts);
    }

    private static bool IsUsable(TreebankWord word) =>
        word.Lemma != "_" && word.Form.Length <= 30 && !word.Tag.EndsWith("/GW", StringComparison.Ordinal);

    /// <summary>From the shortest ending to the whole word, an ending is kept when it says other than the one inside it.</summary>
    private static void Choose(string tag, List<(string Word, string Script, int Count)> samples, SortedDictionary<ulong, string> chosen)
    {
        var key = FeatureHash.Text(tag);
        var inherited = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var length = 0; length <= 7; length++)
        {
            foreach (var group in samples.Where(s => length == 7 || s.Word.Length >= length)
                .GroupBy(s => Ending(s.Word, length), StringComparer.Ordinal))
            {
                var script = Majority(group);
                var known = Inherited(inherited, group.First().Word, length);
                var ending = length == 7 ? group.First().Word : group.Key;
                var seen = group.Sum(s => s.Count);
                inherited[group.Key] = script;
                if (script != known && (length == 7 || seen > 1 || length <= 3))
                {
                    chosen[Lemmatiser.Key(key, ending, whole: length == 7)] = script;
                }
                else
                {
                    inherited[group.Key] = known;
                }
            }
        }
    }

    private static string Ending(string word, int length) => length == 7 ? "^" + word : word[^length..];

    private static string Inherited(Dictionary<string, string> inherited, string word, int length)
    {
        for (var shorter = Math.Min(length - 1, word.Length); shorter >= 0; shorter--)
        {
            if (inherited.TryGetValue(word[^shorter..], out var script))
            {
                return script;
            }
        }

        return "0|";
    }

    private static string Majority(IEnumerable<(string Word, string Script, int Count)> group) =>
        group.GroupBy(s => s.Script, StringComparer.Ordinal).OrderByDescending(g => g.Sum(s => s.Count))
            .ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;

    private static string Script(TreebankWord word)
    {
        var isName = word.Tag.StartsWith("PROPN", StringComparison.Ordinal);
        var form = isName ? word.Form : Lemmatiser.Plain(word.Form);
        var lemma = isName ? word.Lemma : Lemmatiser.Plain(word.Lemma);
        var same = form.AsSpan().CommonPrefixLength(lemma);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{form.Length - same}|{lemma[same..]}");
    }
}
