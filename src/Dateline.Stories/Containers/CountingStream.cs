using System.Buffers.Binary;

namespace Dateline.Stories.Containers;

/// <summary>Counts the bytes that pass.</summary>
internal sealed class CountingStream(Stream inner) : ForwardStream
{
    private uint _tail;

    /// <summary>Bytes read so far.</summary>
    public long Count { get; private set; }

    /// <summary>The last four bytes read, the first of them lowest: where a gzip member tells its unpacked size.</summary>
    public uint Tail => BinaryPrimitives.ReverseEndianness(_tail);

    /// <summary>The stream with bytes counted that were read elsewhere.</summary>
    public CountingStream Counted(long elsewhere)
    {
        Count += elsewhere;
        return this;
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Count += read;
        foreach (var last in buffer[Math.Max(0, read - sizeof(uint))..read])
        {
            _tail = (_tail << 8) | last;
        }

        return read;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
