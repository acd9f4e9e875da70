using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dateline.Language;

/// <summary>A matrix laid out for multiplication: strips of 64 columns, each strip row after row.</summary>
/// <remarks>
/// Every cell of a product is summed in the order of the depth, one fused step at a time, whatever the vectors of the machine are
/// and however many rows are multiplied together: the same numbers give the same bits everywhere.
/// </remarks>
internal sealed class Panels
{
    /// <summary>Columns of a strip; widths of products are multiples of it.</summary>
    public const int Strip = 64;

    private const int Block = 128;
    private const int RowsTogether = 4;

    private readonly float[] _values;

    /// <summary>Makes room for a matrix.</summary>
    /// <param name="depth">Its rows.</param>
    /// <param name="columns">Its columns, a multiple of <see cref="Strip"/>.</param>
    public Panels(int depth, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(columns % Strip, 0);
        (Depth, Columns) = (depth, columns);
        _values = new float[depth * columns];
    }

    /// <summary>How many numbers a row of the left side has.</summary>
    public int Depth { get; }

    /// <summary>How many numbers a row of the product has.</summary>
    public int Columns { get; }

    /// <summary>The matrix of given rows, packed.</summary>
    public static Panels Of(ReadOnlySpan<float> matrix, int depth, int columns)
    {
        var panels = new Panels(depth, columns);
        panels.Pack(matrix);
        return panels;
    }

    /// <summary>Takes the values of a matrix given row after row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Pack(ReadOnlySpan<float> matrix)
    {
        for (var strip = 0; strip < Columns / Strip; strip++)
        {
            for (var row = 0; row < Depth; row++)
            {
                matrix.Slice((row * Columns) + (strip * Strip), Strip).CopyTo(Place(strip, row));
            }
        }
    }

    /// <summary>Where a strip of a row is kept.</summary>
    public Span<float> Place(int strip, int row) => _values.AsSpan(((strip * Depth) + row) * Strip, Strip);

    /// <summary>Sets <paramref name="output"/> to the product of <paramref name="input"/> and the matrix, plus the bias in every row.</summary>
    /// <param name="input">Rows of <see cref="Depth"/> numbers.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="bias">A row that is added, or nothing.</param>
    /// <param name="output">Rows of <see cref="Columns"/> numbers.</param>
    public void Multiply(ReadOnlySpan<float> input, int rows, ReadOnlySpan<float> bias, Span<float> output)
    {
        for (var row = 0; row < rows; row++)
        {
            var place = output.Slice(row * Columns, Columns);
            if (bias.IsEmpty)
            {
                place.Clear();
            }
            else
            {
                bias.CopyTo(place);
            }
        }

        Add(input, rows, output);
    }

    /// <summary>Adds the product of <paramref name="input"/> and the matrix to <paramref name="output"/>.</summary>
    public void Add(ReadOnlySpan<float> input, int rows, Span<float> output)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(input.Length, rows * Depth);
        ArgumentOutOfRangeException.ThrowIfLessThan(output.Length, rows * Columns);
        ref var left = ref MemoryMarshal.GetReference(input);
        ref var right = ref MemoryMarshal.GetArrayDataReference(_values);
        ref var sums = ref MemoryMarshal.GetReference(output);
        for (var strip = 0; strip < Columns / Strip; strip++)
        {
            for (var first = 0; first < Depth; first += Block)
            {
                ref var part = ref Unsafe.Add(ref right, ((strip * Depth) + first) * Strip);
                AddBlock(ref Unsafe.Add(ref left, first), ref part, ref Unsafe.Add(ref sums, strip * Strip), rows, Math.Min(Block, Depth - first));
            }
        }
    }

    private void AddBlock(ref float left, ref float part, ref float sums, int rows, int depth)
    {
        var row = 0;
        for (; row + RowsTogether <= rows; row += RowsTogether)
        {
            AddFour(ref Unsafe.Add(ref left, row * Depth), (nuint)Depth, ref part, depth, ref Unsafe.Add(ref sums, row * Columns), (nuint)Columns);
        }

        for (; row < rows; row++)
        {
            AddOne(ref Unsafe.Add(ref left, row * Depth), ref part, depth, ref Unsafe.Add(ref sums, row * Columns));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddFour(ref float a, nuint stride, ref float b, int depth, ref float c, nuint width)
    {
        var c00 = Vector512.LoadUnsafe(ref c);
        var c01 = Vector512.LoadUnsafe(ref c, 16);
        var c02 = Vector512.LoadUnsafe(ref c, 32);
        var c03 = Vector512.LoadUnsafe(ref c, 48);
        var c10 = Vector512.LoadUnsafe(ref c, width);
        var c11 = Vector512.LoadUnsafe(ref c, width + 16);
        var c12 = Vector512.LoadUnsafe(ref c, width + 32);
        var c13 = Vector512.LoadUnsafe(ref c, width + 48);
        var c20 = Vector512.LoadUnsafe(ref c, 2 * width);
        var c21 = Vector512.LoadUnsafe(ref c, (2 * width) + 16);
        var c22 = Vector512.LoadUnsafe(ref c, (2 * width) + 32);
        var c23 = Vector512.LoadUnsafe(ref c, (2 * width) + 48);
        var c30 = Vector512.LoadUnsafe(ref c, 3 * width);
        var c31 = Vector512.LoadUnsafe(ref c, (3 * width) + 16);
        var c32 = Vector512.LoadUnsafe(ref c, (3 * width) + 32);
        var c33 = Vector512.LoadUnsafe(ref c, (3 * width) + 48);
        for (nuint k = 0; k < (nuint)depth; k++)
        {
            var b0 = Vector512.LoadUnsafe(ref b, k * Strip);
            var b1 = Vector512.LoadUnsafe(ref b, (k * Strip) + 16);
            var b2 = Vector512.LoadUnsafe(ref b, (k * Strip) + 32);
            var b3 = Vector512.LoadUnsafe(ref b, (k * Strip) + 48);
            var s = Vector512.Create(Unsafe.Add(ref a, k));
            c00 = Vector512.FusedMultiplyAdd(s, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(s, b1, c01);
            c02 = Vector512.FusedMultiplyAdd(s, b2, c02);
            c03 = Vector512.FusedMultiplyAdd(s, b3, c03);
            s = Vector512.Create(Unsafe.Add(ref a, k + stride));
            c10 = Vector512.FusedMultiplyAdd(s, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(s, b1, c11);
            c12 = Vector512.FusedMultiplyAdd(s, b2, c12);
            c13 = Vector512.FusedMultiplyAdd(s, b3, c13);
            s = Vector512.Create(Unsafe.Add(ref a, k + (2 * stride)));
            c20 = Vector512.FusedMultiplyAdd(s, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(s, b1, c21);
            c22 = Vector512.FusedMultiplyAdd(s, b2, c22);
            c23 = Vector512.FusedMultiplyAdd(s, b3, c23);
            s = Vector512.Create(Unsafe.Add(ref a, k + (3 * stride)));
            c30 = Vector512.FusedMultiplyAdd(s, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(s, b1, c31);
            c32 = Vector512.FusedMultiplyAdd(s, b2, c32);
            c33 = Vector512.FusedMultiplyAdd(s, b3, c33);
        }

        Store(ref c, c00, c01, c02, c03);
        Store(ref Unsafe.Add(ref c, width), c10, c11, c12, c13);
        Store(ref Unsafe.Add(ref c, 2 * width), c20, c21, c22, c23);
        Store(ref Unsafe.Add(ref c, 3 * width), c30, c31, c32, c33);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddOne(ref float a, ref float b, int depth, ref float c)
    {
        var c0 = Vector512.LoadUnsafe(ref c);
        var c1 = Vector512.LoadUnsafe(ref c, 16);
        var c2 = Vector512.LoadUnsafe(ref c, 32);
        var c3 = Vector512.LoadUnsafe(ref c, 48);
        for (nuint k = 0; k < (nuint)depth; k++)
        {
            var s = Vector512.Create(Unsafe.Add(ref a, k));
            c0 = Vector512.FusedMultiplyAdd(s, Vector512.LoadUnsafe(ref b, k * Strip), c0);
            c1 = Vector512.FusedMultiplyAdd(s, Vector512.LoadUnsafe(ref b, (k * Strip) + 16), c1);
            c2 = Vector512.FusedMultiplyAdd(s, Vector512.LoadUnsafe(ref b, (k * Strip) + 32), c2);
            c3 = Vector512.FusedMultiplyAdd(s, Vector512.LoadUnsafe(ref b, (k * Strip) + 48), c3);
        }

        Store(ref c, c0, c1, c2, c3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float c, Vector512<float> v0, Vector512<float> v1, Vector512<float> v2, Vector512<float> v3)
    {
        v0.StoreUnsafe(ref c);
        v1.StoreUnsafe(ref c, 16);
        v2.StoreUnsafe(ref c, 32);
        v3.StoreUnsafe(ref c, 48);
    }
}
