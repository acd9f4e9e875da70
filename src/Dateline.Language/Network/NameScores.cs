namespace Dateline.Language;

/// <summary>Scores of the name labels of a sentence; see <see cref="NameDecoder"/>.</summary>
/// <param name="Labels">Scores of the labels, row after row, each row padded to a whole strip.</param>
/// <param name="Moves">Scores of a label after another, row after row.</param>
internal sealed record NameScores(float[] Labels, float[] Moves)
{
    /// <summary>The sums of these scores and others of the same sentence.</summary>
    public NameScores Plus(NameScores other) => new(Sums(Labels, other.Labels), Sums(Moves, other.Moves));

    private static float[] Sums(float[] first, float[] second)
    {
        var sums = new float[first.Length];
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = first[i] + second[i];
        }

        return sums;
    }
}
