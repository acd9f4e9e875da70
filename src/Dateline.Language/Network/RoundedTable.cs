using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dateline.Language;

/// <summary>A table of numbers kept in eight bits each, with a scale for every row.</summary>
/// <param name="width">How many numbers a row has, a multiple of 16.</param>
/// <param name="values">The rounded numbers, row after row.</param>
/// <param name="scales">What the numbers of each row are multiplied by.</param>
internal sealed class RoundedTable(int width, sbyte[] values, float[] scales)
{
    private const int Lanes = 16;

    /// <summary>How many rows there are.</summary>
    public int Rows => scales.Length;

    /// <summary>How many numbers a row has.</summary>
    public int Width { get; } = width;

    /// <summary>Rounds a table given row after row.</summary>
    public static RoundedTable Of(ReadOnlySpan<float> table, int width)
    {
        var values = new sbyte[table.Length];
        var scales = new float[table.Length / width];
        for (var row = 0; row < scales.Length; row++)
        {
            var numbers = table.Slice(row * width, width);
            scales[row] = Math.Max(Largest(numbers), 1e-8f) / sbyte.MaxValue;
            for (var i = 0; i < width; i++)
            {
                values[(row * width) + i] = (sbyte)MathF.Round(numbers[i] / scales[row]);
            }
        }

        return new RoundedTable(width, values, scales);
    }

    /// <summary>Adds a row to <paramref name="sum"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddTo(int row, Span<float> sum)
    {
        var scale = Vector512.Create(scales[row]);
        ref var numbers = ref values[row * Width];
        ref var first = ref MemoryMarshal.GetReference(sum);
        ArgumentOutOfRangeException.ThrowIfLessThan(sum.Length, Width);
        for (nuint i = 0; i < (nuint)Width; i += Lanes)
        {
            (Vector512.LoadUnsafe(ref first, i) + (Widened(ref numbers, i) * scale)).StoreUnsafe(ref first, i);
        }
    }

    /// <summary>The numbers of the rows from <paramref name="first"/> on, row after row.</summary>
    public float[] ToArray(int first)
    {
        var numbers = new float[(Rows - first) * Width];
        for (var row = first; row < Rows; row++)
        {
            CopyTo(row, 0, numbers.AsSpan((row - first) * Width, Width));
        }

        return numbers;
    }

    /// <summary>The first rows as a matrix for multiplication.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Panels ToPanels(int rows)
    {
        var panels = new Panels(rows, Width);
        for (var row = 0; row < rows; row++)
        {
            for (var strip = 0; strip < Width / Panels.Strip; strip++)
            {
                CopyTo(row, strip * Panels.Strip, panels.Place(strip, row));
            }
        }

        return panels;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CopyTo(int row, int column, Span<float> place)
    {
        var scale = Vector512.Create(scales[row]);
        ref var numbers = ref values[(row * Width) + column];
        ref var first = ref MemoryMarshal.GetReference(place);
        for (nuint i = 0; i < (nuint)place.Length; i += Lanes)
        {
            (Widened(ref numbers, i) * scale).StoreUnsafe(ref first, i);
        }
    }

    /// <summary>Reads a table.</summary>
    public static RoundedTable Read(BinaryReader reader)
    {
        var width = reader.ReadInt32();
        var scales = new float[reader.ReadInt32()];
        var values = new sbyte[scales.Length * width];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(scales.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return new RoundedTable(width, values, scales);
    }

    /// <summary>Writes the table.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Width);
        writer.Write(scales.Length);
        writer.Write(MemoryMarshal.AsBytes(scales.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Widened(ref sbyte numbers, nuint at)
    {
        var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref numbers, at));
        var (first, second) = Vector256.Widen(Vector256.Create(low, high));
        return Vector512.ConvertToSingle(Vector512.Create(first, second));
    }

    private static float Largest(ReadOnlySpan<float> numbers)
    {
        var largest = 0f;
        foreach (var number in numbers)
        {
            largest = Math.Max(largest, Math.Abs(number));
        }

        return largest;
    }
}
