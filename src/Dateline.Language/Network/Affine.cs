namespace Dateline.Language;

/// <summary>A linear map with a row that is added.</summary>
/// <param name="Weights">The matrix.</param>
/// <param name="Bias">The row, as wide as the matrix.</param>
internal sealed record Affine(Panels Weights, float[] Bias)
{
    /// <summary>How many numbers a row of the result has.</summary>
    public int Columns => Weights.Columns;

    /// <summary>Fills in the rows of the result.</summary>
    public void Apply(ReadOnlySpan<float> input, int rows, Span<float> output) => Weights.Multiply(input, rows, Bias, output);

    /// <summary>Fills in the rows of the result cut to a width, their negative numbers bent and their last number set to one.</summary>
    /// <param name="input">The rows.</param>
    /// <param name="rows">How many there are.</param>
    /// <param name="wide">Room for rows of the whole width.</param>
    /// <param name="output">Rows of the width asked for.</param>
    public void ApplyBent(ReadOnlySpan<float> input, int rows, Span<float> wide, Span<float> output)
    {
        if (rows == 0)
        {
            return;
        }

        var width = output.Length / rows;
        var whole = width == Columns ? output : wide;
        Apply(input, rows, whole);
        for (var row = 0; row < rows; row++)
        {
            var cut = output.Slice(row * width, width);
            if (width != Columns)
            {
                whole.Slice(row * Columns, width).CopyTo(cut);
            }

            Curves.Bend(cut);
            cut[^1] = 1;
        }
    }

    /// <summary>Rows cut to their first numbers.</summary>
    public static float[] Compact(float[] rows, int from, int to)
    {
        if (from == to)
        {
            return rows;
        }

        var cut = new float[rows.Length / from * to];
        for (var row = 0; row < rows.Length / from; row++)
        {
            rows.AsSpan(row * from, to).CopyTo(cut.AsSpan(row * to));
        }

        return cut;
    }
}
