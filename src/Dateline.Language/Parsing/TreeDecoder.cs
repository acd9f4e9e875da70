namespace Dateline.Language;

/// <summary>Finds the best projective tree with one root, given a score for every arc.</summary>
/// <remarks>
/// The best head of every word, taken alone, is nearly always such a tree; where it is not, the chart of Eisner 1996 finds the best,
/// in cubic time. Arcs are asked for as <c>scores[dependent * (words + 1) + head]</c>, words counted from 1; head 0 is the root.
/// </remarks>
internal static class TreeDecoder
{
    /// <summary>The 0-based head of each word; −1 for the root.</summary>
    public static int[] Heads(ReadOnlySpan<float> scores, int words)
    {
        var heads = new int[words];
        for (var word = 0; word < words; word++)
        {
            heads[word] = Best(scores.Slice(word * (words + 1), words + 1), word + 1) - 1;
        }

        return IsTree(heads) ? heads : new ProjectiveChart(words).Heads(scores);
    }

    /// <summary>Whether the heads make a projective tree with one root.</summary>
    public static bool IsTree(ReadOnlySpan<int> heads)
    {
        var roots = 0;
        for (var word = 0; word < heads.Length; word++)
        {
            roots += heads[word] < 0 ? 1 : 0;
            if (!ReachesRoot(heads, word) || Crosses(heads, word))
            {
                return false;
            }
        }

        return roots == 1;
    }

    private static bool ReachesRoot(ReadOnlySpan<int> heads, int word)
    {
        var steps = 0;
        while (word >= 0 && steps++ <= heads.Length)
        {
            word = heads[word];
        }

        return word < 0;
    }

    /// <summary>Whether an arc into a word between the ends of this word's arc comes from outside them, the arc of the root included.</summary>
    private static bool Crosses(ReadOnlySpan<int> heads, int word)
    {
        var head = heads[word];
        if (head < 0)
        {
            return false;
        }

        var (left, right) = (Math.Min(word, head), Math.Max(word, head));
        for (var between = left + 1; between < right; between++)
        {
            if (heads[between] < left || heads[between] > right)
            {
                return true;
            }
        }

        return false;
    }

    private static int Best(ReadOnlySpan<float> scores, int self)
    {
        var best = self == 0 ? 1 : 0;
        for (var head = best + 1; head < scores.Length; head++)
        {
            best = head != self && scores[head] > scores[best] ? head : best;
        }

        return best;
    }
}
