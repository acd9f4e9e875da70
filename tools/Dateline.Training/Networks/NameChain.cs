using Dateline.Language;

namespace Dateline.Training;

/// <summary>The loss of a sequence of name labels: how unlikely it is among all sequences, in a linear chain.</summary>
/// <remarks>Source: Lafferty, McCallum and Pereira 2001.</remarks>
/// <param name="moves">Scores of a label after another; see <see cref="NameDecoder"/>.</param>
/// <param name="moveGradient">Where their gradient is added up.</param>
internal sealed class NameChain(float[] moves, float[] moveGradient)
{
    private static readonly int Labels = NameLabels.Count;

    /// <summary>The loss of a sentence; its scores are replaced by their gradient.</summary>
    /// <param name="scores">Rows of scores.</param>
    /// <param name="width">How many numbers a row has; those behind the labels are set to zero.</param>
    /// <param name="gold">The right label of each word.</param>
    /// <param name="weight">What the loss is multiplied by.</param>
    public double Learn(Span<float> scores, int width, int[] gold, float weight)
    {
        var ahead = Ahead(scores, width, gold.Length);
        var back = Back(scores, width, gold.Length);
        var total = LogSum(ahead.AsSpan((gold.Length - 1) * Labels, Labels));
        var loss = weight * (total - Score(scores, width, gold));
        LearnMoves(scores, width, gold, (ahead, back, total), weight);
        for (var word = 0; word < gold.Length; word++)
        {
            var row = scores.Slice(word * width, width);
            row.Clear();
            for (var label = 0; label < Labels; label++)
            {
                row[label] = weight * (float)Math.Exp(ahead[(word * Labels) + label] + back[(word * Labels) + label] - total);
            }

            row[gold[word]] -= weight;
        }

        return loss;
    }

    /// <summary>The log of the summed likelihood of all beginnings that end in a label.</summary>
    private double[] Ahead(ReadOnlySpan<float> scores, int width, int words)
    {
        var sums = new double[words * Labels];
        Span<double> terms = stackalloc double[Labels];
        for (var word = 0; word < words; word++)
        {
            for (var label = 0; label < Labels; label++)
            {
                for (var last = 0; last < Labels; last++)
                {
                    terms[last] = Before(sums, word, last) + NameDecoder.Move(moves, last, label);
                }

                sums[(word * Labels) + label] = LogSum(terms) + scores[(word * width) + label];
            }
        }

        return sums;
    }

    /// <summary>The log of the summed likelihood of all ends after a label.</summary>
    private double[] Back(ReadOnlySpan<float> scores, int width, int words)
    {
        var sums = new double[words * Labels];
        Span<double> terms = stackalloc double[Labels];
        for (var word = words - 2; word >= 0; word--)
        {
            for (var label = 0; label < Labels; label++)
            {
                for (var next = 0; next < Labels; next++)
                {
                    terms[next] = NameDecoder.Move(moves, label, next) + scores[((word + 1) * width) + next] + sums[((word + 1) * Labels) + next];
                }

                sums[(word * Labels) + label] = LogSum(terms);
            }
        }

        return sums;
    }

    private void LearnMoves(ReadOnlySpan<float> scores, int width, int[] gold, (double[] Ahead, double[] Back, double Total) sums, float weight)
    {
        for (var word = 0; word < gold.Length; word++)
        {
            for (var last = 0; last < Labels; last++)
            {
                for (var label = 0; label < Labels; label++)
                {
                    var chance = Before(sums.Ahead, word, last) + NameDecoder.Move(moves, last, label)
                        + scores[(word * width) + label] + sums.Back[(word * Labels) + label] - sums.Total;
                    moveGradient[(last * NameDecoder.MoveWidth) + label] += weight * (float)Math.Exp(chance);
                }
            }

            var before = word == 0 ? NameLabels.Outside : gold[word - 1];
            moveGradient[(before * NameDecoder.MoveWidth) + gold[word]] -= weight;
        }
    }

    private double Score(ReadOnlySpan<float> scores, int width, int[] gold)
    {
        var score = 0.0;
        for (var word = 0; word < gold.Length; word++)
        {
            score += NameDecoder.Move(moves, word == 0 ? NameLabels.Outside : gold[word - 1], gold[word]) + scores[(word * width) + gold[word]];
        }

        return score;
    }

    private static double Before(double[] ahead, int word, int last) =>
        word > 0 ? ahead[((word - 1) * Labels) + last] : last == NameLabels.Outside ? 0 : double.NegativeInfinity;

    private static double LogSum(ReadOnlySpan<double> terms)
    {
        var highest = double.NegativeInfinity;
        foreach (var term in terms)
        {
            highest = Math.Max(highest, term);
        }

        if (double.IsNegativeInfinity(highest))
        {
            return highest;
        }

        var sum = 0.0;
        foreach (var term in terms)
        {
            sum += Math.Exp(term - highest);
        }

        return highest + Math.Log(sum);
    }
}
