using System.Runtime.InteropServices;

namespace Dateline.Language;

/// <summary>The weights of a trained classifier, as they lie in the model file.</summary>
/// <remarks>
/// A feature's hash picks a bucket; a bucket holds cells of 32 bits: 16 bits that tell features of one bucket apart,
/// 8 bits of class, 8 bits that hold the signed square root of the weight, so that small weights are as exact in their
/// measure as great ones. Only weights that matter are kept. Immutable, hence safe on any thread.
/// </remarks>
internal sealed class WeightTable : IScorer
{
    private readonly int[] _starts;
    private readonly uint[] _cells;

    /// <summary>Makes a table of its parts: where each bucket starts, one more for the end, and the cells.</summary>
    public WeightTable(int classes, int[] starts, uint[] cells) => (Classes, _starts, _cells) = (classes, starts, cells);

    /// <inheritdoc/>
    public int Classes { get; }

    /// <summary>How many weights are kept.</summary>
    public int Count => _cells.Length;

    /// <summary>The bucket of a feature in a table with this many buckets.</summary>
    public static int Bucket(ulong feature, int buckets) => (int)(((feature >> 32) * (ulong)buckets) >> 32);

    /// <summary>The cell that gives a class a weight, whose signed square root is given.</summary>
    public static uint Cell(ulong feature, int label, sbyte root) =>
        ((uint)(feature & 0xFFFF) << 16) | ((uint)label << 8) | (byte)root;

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        scores.Clear();
        var buckets = _starts.Length - 1;
        foreach (var feature in features)
        {
            var bucket = Bucket(feature, buckets);
            var mark = (uint)(feature & 0xFFFF);
            foreach (var cell in _cells.AsSpan(_starts[bucket].._starts[bucket + 1]))
            {
                if (cell >> 16 == mark)
                {
                    int root = (sbyte)cell;
                    scores[(int)(cell >> 8) & 0xFF] += root * Math.Abs(root);
                }
            }
        }
    }

    /// <summary>Reads a table from a model file.</summary>
    public static WeightTable Read(BinaryReader reader)
    {
        var classes = reader.ReadInt32();
        var starts = new int[reader.ReadInt32() + 1];
        var cells = new uint[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(starts.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(cells.AsSpan()));
        return new WeightTable(classes, starts, cells);
    }

    /// <summary>Writes the table into a model file.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Classes);
        writer.Write(_starts.Length - 1);
        writer.Write(_cells.Length);
        writer.Write(MemoryMarshal.AsBytes(_starts.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(_cells.AsSpan()));
    }
}
