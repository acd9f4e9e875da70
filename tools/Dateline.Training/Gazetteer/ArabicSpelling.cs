using System.Collections.Frozen;
using Dateline.Analysis.Places;

namespace Dateline.Training;

/// <summary>The article and the last letter of Arabic names of places, which every agency writes in its own way: <c>Ar Raqqah</c>, <c>al-Raqqa</c>, <c>Raqqa</c>.</summary>
internal static class ArabicSpelling
{
    private const int ShortestWithoutArticle = 5;
    private const string Article = "al";
    private const string OtherArticle = "el";

    private static readonly char[] Gaps = [' ', '-'];
    private static readonly FrozenSet<string> SunLetters = FrozenSet.Create(StringComparer.Ordinal, "t", "th", "d", "dh", "r", "z", "s", "sh", "ch", "n");

    /// <summary>The folded spellings of a place that has these names; some may come twice.</summary>
    /// <remarks>
    /// Every article is written <c>al</c> and <c>el</c>. A name that begins with one is also spelt without it when five letters are left; a name that begins with the letter
    /// which the article stands before in another of the names is also spelt with it. <c>h</c> is added to and taken from a last <c>a</c>.
    /// </remarks>
    /// <example><c>Jisr ash Shughūr</c> gives <c>jisralshughur</c> and <c>jisrelshughur</c>; <c>Raqqa</c> beside <c>Ar Raqqah</c> gives <c>alraqqa</c>.</example>
    public static IEnumerable<string> Of(IEnumerable<string> names)
    {
        string[][] all = [.. names.Select(Words).Where(words => words.Length > 0)];
        var afterArticle = all.Where(words => IsArticle(words, 0)).Select(words => words[1][0]).ToHashSet();
        return all.SelectMany(words => Articles(words, afterArticle)).SelectMany(Endings);
    }

    private static string[] Words(string name) => [.. name.Split(Gaps).Select(NameFold.Fold).Where(word => word.Length > 0)];

    private static IEnumerable<string> Articles(string[] words, HashSet<char> afterArticle)
    {
        var begins = IsArticle(words, 0);
        var first = begins ? 1 : 0;
        var bare = Spelling(words, first, Article);
        if (!begins || bare.Length >= ShortestWithoutArticle)
        {
            yield return bare;
        }

        if (begins || afterArticle.Contains(words[0][0]))
        {
            yield return Article + bare;
            yield return OtherArticle + Spelling(words, first, OtherArticle);
        }
        else
        {
            yield return Spelling(words, first, OtherArticle);
        }
    }

    private static string Spelling(string[] words, int first, string article) =>
        string.Concat(words.Skip(first).Select((word, i) => IsArticle(words, first + i) ? article : word));

    // Before a sun letter the article takes that letter: "ar Raqqah", "ash Shughūr".
    private static bool IsArticle(string[] words, int index)
    {
        var word = words[index];
        return index + 1 < words.Length && word[0] is ('a' or 'e') && (word is Article or OtherArticle || TakesLetterOf(words[index + 1], word[1..]));
    }

    private static bool TakesLetterOf(string next, string letter) => SunLetters.Contains(letter) && next.StartsWith(letter, StringComparison.Ordinal);

    private static IEnumerable<string> Endings(string spelling)
    {
        yield return spelling;
        if (spelling.EndsWith("ah", StringComparison.Ordinal))
        {
            yield return spelling[..^1];
        }
        else if (spelling.EndsWith('a'))
        {
            yield return spelling + "h";
        }
    }
}
