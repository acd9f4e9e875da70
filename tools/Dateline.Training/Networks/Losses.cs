namespace Dateline.Training;

/// <summary>Cross-entropy over rows of scores.</summary>
internal static class Losses
{
    /// <summary>The loss of a row, with its gradient in place of the scores.</summary>
    /// <param name="scores">The scores; replaced by the gradient.</param>
    /// <param name="gold">The right class.</param>
    /// <param name="weight">What the loss is multiplied by.</param>
    public static double CrossEntropy(Span<float> scores, int gold, float weight)
    {
        var highest = float.NegativeInfinity;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var sum = 0f;
        var own = scores[gold] - highest;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - highest);
            sum += scores[i];
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] *= weight / sum;
        }

        scores[gold] -= weight;
        return weight * (Math.Log(sum) - own);
    }
}
