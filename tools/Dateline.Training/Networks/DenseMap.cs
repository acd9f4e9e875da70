using System.Numerics.Tensors;
using Dateline.Language;

namespace Dateline.Training;

/// <summary>A linear map that is learnt.</summary>
internal sealed class DenseMap
{
    /// <summary>Draws a map.</summary>
    /// <param name="depth">Numbers of an input row.</param>
    /// <param name="columns">Numbers of an output row that mean something; the others, up to a whole strip, stay zero.</param>
    /// <param name="random">What the weights are drawn from.</param>
    public DenseMap(int depth, int columns, Random random)
    {
        (Columns, Width) = (columns, NetworkShape.Padded(columns));
        Weights = new Parameter(depth, Width).Drawn(random, MathF.Sqrt(3f / depth), columns);
        Bias = new Parameter(1, Width);
        Ahead = new Panels(depth, Width);
        Back = new Panels(Width, NetworkShape.Padded(depth));
    }

    /// <summary>Numbers of an output row that mean something.</summary>
    public int Columns { get; }

    /// <summary>Numbers of an output row.</summary>
    public int Width { get; }

    /// <summary>Numbers of an input row.</summary>
    public int Depth => Weights.Rows;

    /// <summary>The matrix, laid out for multiplication.</summary>
    public Panels Ahead { get; }

    /// <summary>The matrix with rows and columns exchanged, laid out for multiplication; its width is rounded up to whole strips.</summary>
    public Panels Back { get; }

    /// <summary>The matrix.</summary>
    public Parameter Weights { get; }

    /// <summary>The row that is added.</summary>
    public Parameter Bias { get; }

    /// <summary>Lays the weights out for multiplication; to be called after each step.</summary>
    public void Refresh()
    {
        Ahead.Pack(Weights.Value);
        Back.Pack(Transposed(Weights.Value, Depth, Width, NetworkShape.Padded(Depth)));
    }

    /// <summary>The output rows.</summary>
    public float[] Forward(float[] input, int rows)
    {
        var output = GC.AllocateUninitializedArray<float>(rows * Width);
        Ahead.Multiply(input, rows, Bias.Value, output);
        return output;
    }

    /// <summary>Adds to the gradients of a worker; gives the gradient of the input.</summary>
    public float[] Backward(int worker, float[] input, float[] outputGradient, int rows)
    {
        var bias = Bias.Gradients[worker].AsSpan();
        for (var row = 0; row < rows; row++)
        {
            TensorPrimitives.Add(bias, outputGradient.AsSpan(row * Width, Width), bias);
        }

        Learn(worker, input, outputGradient, rows);
        return Cut(outputGradient, rows);
    }

    /// <summary>Adds to the gradient of the matrix alone.</summary>
    public void Learn(int worker, float[] input, ReadOnlySpan<float> outputGradient, int rows) =>
        Panels.Of(outputGradient, rows, Width).Add(Transposed(input, rows, Depth, rows), Depth, Weights.Gradients[worker]);

    /// <summary>The map as it is kept, its idle columns so low that they are never the best.</summary>
    public StoredAffine Store(float idle = 0)
    {
        float[] bias = [.. Bias.Value];
        bias.AsSpan(Columns).Fill(idle);
        return new StoredAffine(RoundedTable.Of(Weights.Value, Width), bias);
    }

    private float[] Cut(float[] outputGradient, int rows)
    {
        var wide = new float[rows * Back.Columns];
        Back.Add(outputGradient, rows, wide);
        if (Back.Columns == Depth)
        {
            return wide;
        }

        var gradient = new float[rows * Depth];
        for (var row = 0; row < rows; row++)
        {
            wide.AsSpan(row * Back.Columns, Depth).CopyTo(gradient.AsSpan(row * Depth));
        }

        return gradient;
    }

    private static float[] Transposed(float[] matrix, int rows, int columns, int width)
    {
        const int Tile = 16;
        var turned = width == rows ? GC.AllocateUninitializedArray<float>(columns * width) : new float[columns * width];
        for (var row = 0; row < rows; row += Tile)
        {
            for (var column = 0; column < columns; column += Tile)
            {
                TurnTile(matrix, turned, (row, Math.Min(row + Tile, rows)), (column, Math.Min(column + Tile, columns)), (columns, width));
            }
        }

        return turned;
    }

    private static void TurnTile(float[] matrix, float[] turned, (int From, int To) rows, (int From, int To) columns, (int From, int To) widths)
    {
        for (var row = rows.From; row < rows.To; row++)
        {
            for (var column = columns.From; column < columns.To; column++)
            {
                turned[(column * widths.To) + row] = matrix[(row * widths.From) + column];
            }
        }
    }
}
