using System.Numerics.Tensors;
using Dateline.Language;

namespace Dateline.Training;

/// <summary>The output of a map with its negative numbers bent and its last number one, with its gradient.</summary>
internal sealed class BentRows
{
    private readonly DenseMap _map;
    private readonly float[] _input;
    private readonly float[] _mask;
    private readonly int _rows;
    private readonly bool[] _isBent;

    /// <summary>Applies the map to rows.</summary>
    public BentRows(DenseMap map, float[] input, int rows, Noise noise)
    {
        (_map, _input, _rows) = (map, input, rows);
        Rows = Affine.Compact(map.Forward(input, rows), map.Width, map.Columns);
        Gradients = new float[Rows.Length];
        _isBent = Array.ConvertAll(Rows, v => v < 0);
        Curves.Bend(Rows);
        _mask = noise.Mask(Rows.Length, Noise.Layer);
        TensorPrimitives.Multiply(Rows, _mask, Rows);
        for (var row = 1; row <= rows; row++)
        {
            Rows[(row * map.Columns) - 1] = 1;
        }
    }

    /// <summary>The rows, as wide as what of the map means something.</summary>
    public float[] Rows { get; }

    /// <summary>Their gradient, to be added up by the caller.</summary>
    public float[] Gradients { get; }

    /// <summary>A row.</summary>
    public ReadOnlySpan<float> Row(int row) => Rows.AsSpan(row * _map.Columns, _map.Columns);

    /// <summary>The gradient of a row.</summary>
    public Span<float> Gradient(int row) => Gradients.AsSpan(row * _map.Columns, _map.Columns);

    /// <summary>Adds to the gradients of a worker; gives the gradient of the input.</summary>
    public float[] Backward(int worker)
    {
        for (var i = 0; i < Gradients.Length; i++)
        {
            Gradients[i] *= _isBent[i] ? _mask[i] * Curves.Leak : _mask[i];
        }

        var wide = new float[_rows * _map.Width];
        for (var row = 0; row < _rows; row++)
        {
            Gradient(row)[..^1].CopyTo(wide.AsSpan(row * _map.Width));
        }

        return _map.Backward(worker, _input, wide, _rows);
    }
}
