using System.Globalization;

namespace Dateline.Stories.Containers;

/// <summary>Unpacked bytes, watched: what grows too much from too little is a bomb.</summary>
/// <param name="unpacked">The unpacked bytes.</param>
/// <param name="packed">What they are read from.</param>
/// <param name="expansion">How many times larger they may be once they are over 64 MB.</param>
/// <param name="isGzip">Whether the packed bytes end with the size of what they hold, of the last member if there are many (RFC 1952). A cut
/// stream ends with other bytes, which the platform's reader does not notice.</param>
internal sealed class ExpandedStream(Stream unpacked, CountingStream packed, int expansion, bool isGzip = false) : ForwardStream
{
    private const long Harmless = 64_000_000;
    private long _count;

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The bytes are broken, or too many came out of too few.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = unpacked.Read(buffer);
        _count += read;
        if (read == 0 && buffer.Length > 0 && isGzip && packed.Tail > _count)
        {
            throw new InvalidDataException("The archive is cut off.");
        }

        return _count > Harmless && _count > packed.Count * expansion
            ? throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture,
                $"{packed.Count} packed bytes gave more than {_count} unpacked, over {expansion} times as many."))
            : read;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
            packed.Dispose();
        }

        base.Dispose(disposing);
    }
}
