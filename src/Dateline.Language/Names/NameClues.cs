using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Language;

/// <summary>The words and phrases of <c>lexicon/language/clues.tsv</c>, which hint at names without deciding.</summary>
internal sealed class NameClues
{
    /// <summary>The clues that common nouns give, which may end a name without a capital.</summary>
    public const NameClue Common = NameClue.Body | NameClue.Event | NameClue.Site | NameClue.Title | NameClue.Organ | NameClue.Outlet;

    private const int LongestPhrase = 5;
    private const ulong Seed = 29;

    private readonly FrozenDictionary<ulong, NameClue> _phrases;

    private NameClues(FrozenDictionary<ulong, NameClue> phrases) => _phrases = phrases;

    /// <summary>Loads the table of the assembly.</summary>
    public static NameClues Load()
    {
        var table = LexiconTable.Load(typeof(NameClues).Assembly, "language/clues.tsv", "id", "kinds");
        var phrases = new Dictionary<ulong, NameClue>();
        foreach (var row in table.Rows)
        {
            var kinds = Kinds(row);
            phrases[Key(row["id"].Split(' '))] = kinds;
            phrases[Key(row["id"].Replace("-", " - ", StringComparison.Ordinal).Split(' '))] = kinds;
        }

        return new NameClues(phrases.ToFrozenDictionary());
    }

    /// <summary>The clues of each word; of phrases that share a word the first and longest counts.</summary>
    public NameClue[] Of(WordForms words)
    {
        var clues = new NameClue[words.Count];
        for (var i = 0; i < clues.Length;)
        {
            var length = Longest(words, i, out var kinds);
            clues[i] = kinds;
            for (var k = 1; k < length; k++)
            {
                clues[i + k] = kinds | NameClue.Inside;
            }

            i += Math.Max(1, length);
        }

        return clues;
    }

    private int Longest(WordForms words, int first, out NameClue kinds)
    {
        kinds = NameClue.None;
        var length = 0;
        var key = Seed;
        var isCapital = char.IsUpper(words.Forms[first], 0);
        for (var i = first; i < words.Count && i < first + LongestPhrase; i++)
        {
            key = FeatureHash.Mix(key, words[i].Word);
            if (_phrases.TryGetValue(key, out var found) && (isCapital || (found & Common) != 0))
            {
                kinds = isCapital ? found : found & Common;
                length = i - first + 1;
            }
        }

        return length;
    }

    private static ulong Key(string[] words)
    {
        var forms = new WordForms(words);
        var key = Seed;
        for (var i = 0; i < forms.Count; i++)
        {
            key = FeatureHash.Mix(key, forms[i].Word);
        }

        return key;
    }

    private static NameClue Kinds(LexiconRow row)
    {
        var kinds = NameClue.None;
        foreach (var name in row.List("kinds"))
        {
            kinds |= Enum.TryParse<NameClue>(name, ignoreCase: true, out var kind) ? kind : throw row.Wrong("kinds", $"'{name}' is no kind of clue.");
        }

        return kinds;
    }
}
