using System.Buffers.Binary;

namespace Dateline.Analysis.Places;

/// <summary>The bytes of a gazetteer and how far they are read.</summary>
/// <remarks>What is read stays where it lies; nothing is copied.</remarks>
internal sealed class PackedContent
{
    private int _at;

    /// <summary>Makes content that is not read yet.</summary>
    public PackedContent(byte[] bytes) => Bytes = bytes;

    /// <summary>All of it.</summary>
    public byte[] Bytes { get; }

    /// <summary>Whether everything is read.</summary>
    public bool IsAtEnd => _at == Bytes.Length;

    /// <summary>Reads a number that is not negative.</summary>
    /// <exception cref="InvalidDataException">The content ends before, or the number is negative.</exception>
    public int Number()
    {
        var number = BinaryPrimitives.ReadInt32LittleEndian(Bytes.AsSpan(Skip(sizeof(int)), sizeof(int)));
        return number >= 0 ? number : throw new InvalidDataException($"{number} items are announced");
    }

    /// <summary>Passes over bytes and gives the place where they begin.</summary>
    /// <exception cref="InvalidDataException">There are not so many.</exception>
    public int Skip(long count)
    {
        if (count > Bytes.Length - _at)
        {
            throw new InvalidDataException($"{count} bytes are announced at {_at}, where {Bytes.Length - _at} are left");
        }

        var start = _at;
        _at += (int)count;
        return start;
    }
}
