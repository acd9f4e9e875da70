namespace Dateline.Language;

/// <summary>Finds the best sequence of name labels, in which no name goes on that did not begin.</summary>
/// <remarks>Viterbi 1967, over the scores of the labels and of each label after another, as in the conditional random fields of Lafferty 2001.</remarks>
internal static class NameDecoder
{
    /// <summary>How many numbers a row of moves has: the labels, padded.</summary>
    public const int MoveWidth = 16;

    /// <summary>The score of a label after another; none when it may not follow.</summary>
    /// <param name="moves">Rows by the label before, <see cref="MoveWidth"/> wide.</param>
    /// <param name="last">The label before.</param>
    /// <param name="label">The label.</param>
    public static float Move(ReadOnlySpan<float> moves, int last, int label) =>
        NameLabels.Follows(label, last) ? moves[(last * MoveWidth) + label] : float.NegativeInfinity;

    /// <summary>The label of each word.</summary>
    /// <param name="scores">Scores of the labels, row after row, each row padded to a whole strip.</param>
    /// <param name="moves">Scores of a label after another; the first word comes after <see cref="NameLabels.Outside"/>.</param>
    /// <param name="words">How many words there are.</param>
    public static int[] Labels(ReadOnlySpan<float> scores, ReadOnlySpan<float> moves, int words)
    {
        var width = scores.Length / Math.Max(1, words);
        var from = new int[words * NameLabels.Count];
        var best = new float[NameLabels.Count];
        var next = new float[NameLabels.Count];
        best.AsSpan(1).Fill(float.NegativeInfinity);
        for (var word = 0; word < words; word++)
        {
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var last = BestBefore(label, best, moves);
                from[(word * NameLabels.Count) + label] = last;
                next[label] = best[last] + Move(moves, last, label) + scores[(word * width) + label];
            }

            (best, next) = (next, best);
        }

        return Back(from, best, words);
    }

    private static int BestBefore(int label, float[] best, ReadOnlySpan<float> moves)
    {
        var found = NameLabels.Outside;
        var highest = float.NegativeInfinity;
        for (var last = 0; last < best.Length; last++)
        {
            var score = best[last] + Move(moves, last, label);
            (found, highest) = score > highest ? (last, score) : (found, highest);
        }

        return found;
    }

    private static int[] Back(int[] from, float[] best, int words)
    {
        var labels = new int[words];
        var label = Array.IndexOf(best, best.Max());
        for (var word = words - 1; word >= 0; word--)
        {
            labels[word] = label;
            label = from[(word * NameLabels.Count) + label];
        }

        return labels;
    }
}
