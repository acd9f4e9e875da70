using System.Text;

namespace Dateline.Analysis.Places;

/// <summary>Texts in UTF-8 laid end to end.</summary>
internal sealed class PackedTexts
{
    private readonly PackedRanges _ranges;
    private readonly byte[] _bytes;
    private readonly int _start;
    private readonly int _length;

    /// <summary>Reads texts that <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The content ends among them.</exception>
    public PackedTexts(PackedContent content)
    {
        _ranges = new PackedRanges(content);
        _length = content.Number();
        _bytes = content.Bytes;
        _start = content.Skip(_length);
    }

    /// <summary>How many texts there are.</summary>
    public int Count => _ranges.Count;

    /// <summary>A text.</summary>
    public string this[int index] => Encoding.UTF8.GetString(Bytes(index));

    /// <summary>The place of a text among texts that are in the order of their bytes, or -1.</summary>
    public int IndexOf(ReadOnlySpan<byte> text)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = Bytes(middle).SequenceCompareTo(text);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>Writes texts: their ranges, how many bytes they take, and these.</summary>
    public static void Write(BinaryWriter writer, IEnumerable<byte[]> texts)
    {
        byte[][] all = [.. texts];
        PackedRanges.Write(writer, [.. all.Select(t => t.Length)]);
        writer.Write(all.Sum(t => t.Length));
        foreach (var text in all)
        {
            writer.Write(text);
        }
    }

    private ReadOnlySpan<byte> Bytes(int index)
    {
        var (start, length) = _ranges[index];
        return _bytes.AsSpan(_start, _length).Slice(start, length);
    }
}
