using System.Buffers.Binary;

namespace Dateline.Analysis.Places;

/// <summary>What the reader and the writer of the gazetteer's file agree on.</summary>
/// <remarks>The file is packed by gzip, whose checksum guards it. In it: mark, version, how many bytes follow; the columns of <see cref="SettlementColumns"/>;
/// <see cref="SettlementNames"/>. Numbers of its own are of four bytes, the lowest first.</remarks>
internal static class SettlementFormat
{
    /// <summary>What stands between a region's code and its name.</summary>
    public const char Separator = '\t';

    private const int Mark = 0x5A474C44;
    private const int Version = 2;
    private const int MostBytes = 1 << 28;
    private const int North = 90;
    private const int East = 180;
    private const int Parts = 10_000;

    /// <summary>A settlement's number and whether the name is its own, in one.</summary>
    public static int Candidate(int index, bool isOwnName) => (index << 1) | (isOwnName ? 1 : 0);

    /// <summary>The settlement's number in <see cref="Candidate"/>.</summary>
    public static int IndexOf(int candidate) => candidate >> 1;

    /// <summary>Whether the name in <see cref="Candidate"/> is the settlement's own.</summary>
    public static bool IsOwnName(int candidate) => (candidate & 1) == 1;

    /// <summary>Latitude in ten-thousandths of a degree from the South Pole.</summary>
    public static int PackLat(double degrees) => Pack(degrees, North);

    /// <summary>Longitude in ten-thousandths of a degree from 180° west.</summary>
    public static int PackLon(double degrees) => Pack(degrees, East);

    /// <summary>What <see cref="PackLat"/> packed.</summary>
    public static double UnpackLat(int packed) => Unpack(packed, North);

    /// <summary>What <see cref="PackLon"/> packed.</summary>
    public static double UnpackLon(int packed) => Unpack(packed, East);

    /// <summary>Writes the head of a file before its content.</summary>
    public static void WriteHead(BinaryWriter writer, int bytes)
    {
        writer.Write(Mark);
        writer.Write(Version);
        writer.Write(bytes);
    }

    /// <summary>Reads a file to its end.</summary>
    /// <exception cref="InvalidDataException">The mark or the version is another, or bytes follow the content.</exception>
    /// <exception cref="EndOfStreamException">The file is cut short.</exception>
    public static PackedContent Read(Stream unpacked)
    {
        if (Number(unpacked) != Mark)
        {
            throw new InvalidDataException("it does not begin as a gazetteer does");
        }

        var version = Number(unpacked);
        if (version != Version)
        {
            throw new InvalidDataException($"its version is {version}, not {Version}");
        }

        var count = Number(unpacked);
        var bytes = GC.AllocateUninitializedArray<byte>(count is >= 0 and <= MostBytes ? count : throw new InvalidDataException($"{count} bytes are announced"));
        unpacked.ReadExactly(bytes);

        // To read past the end has the checksum compared.
        return unpacked.ReadByte() < 0 ? new PackedContent(bytes) : throw new InvalidDataException("bytes follow its end");
    }

    private static int Number(Stream unpacked)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        unpacked.ReadExactly(bytes);
        return BinaryPrimitives.ReadInt32LittleEndian(bytes);
    }

    private static int Pack(double degrees, int bound)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(degrees), bound, nameof(degrees));
        return (int)Math.Round((degrees + bound) * Parts);
    }

    // Whole numbers first: the quotient is then the double that is nearest to the decimal.
    private static double Unpack(int packed, int bound) => (packed - (bound * Parts)) / (double)Parts;
}
