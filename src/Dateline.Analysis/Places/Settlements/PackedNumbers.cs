namespace Dateline.Analysis.Places;

/// <summary>Whole numbers from 0 on: their count, the bytes that each takes, all lowest bytes, all second bytes and so on.</summary>
/// <remarks>Bytes of one rank are like each other, and pack far better together than number by number. They are read where they lie, since
/// to spread them over arrays takes longer than all lookups of a story.</remarks>
internal readonly struct PackedNumbers
{
    private const int BitsOfByte = 8;

    private readonly byte[] _bytes;
    private readonly int _start;
    private readonly int _width;

    /// <summary>Reads numbers.</summary>
    /// <exception cref="InvalidDataException">The content ends among them, or a number takes more bytes than it can.</exception>
    public PackedNumbers(PackedContent content)
    {
        Count = content.Number();
        _width = content.Number();
        if (_width > sizeof(int))
        {
            throw new InvalidDataException($"numbers of {_width} bytes are announced");
        }

        _bytes = content.Bytes;
        _start = content.Skip((long)Count * _width);
    }

    /// <summary>How many numbers there are.</summary>
    public int Count { get; }

    /// <summary>A number.</summary>
    public int this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            var number = 0;
            for (var rank = 0; rank < _width; rank++)
            {
                number |= _bytes[_start + (rank * Count) + index] << (rank * BitsOfByte);
            }

            return number;
        }
    }

    /// <summary>Writes numbers.</summary>
    public static void Write(BinaryWriter writer, ReadOnlySpan<int> numbers)
    {
        var width = Width(numbers);
        writer.Write(numbers.Length);
        writer.Write(width);
        for (var rank = 0; rank < width; rank++)
        {
            foreach (var number in numbers)
            {
                writer.Write((byte)(number >> (rank * BitsOfByte)));
            }
        }
    }

    private static int Width(ReadOnlySpan<int> numbers)
    {
        var all = 0;
        foreach (var number in numbers)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(number, nameof(numbers));
            all |= number;
        }

        var width = 0;
        for (; all != 0; all >>= BitsOfByte)
        {
            width++;
        }

        return width;
    }
}
