using System.Text;

namespace Dateline.Stories.Containers;

/// <summary>Reads lines and blocks of bytes from one stream in turn.</summary>
internal sealed class LineSource(Stream stream, int longestLine)
{
    private const int ChunkSize = 64 * 1024;
    private readonly byte[] _chunk = new byte[ChunkSize];
    private int _at;
    private int _end;

    /// <summary>The next line without its end, in Latin-1; absent at the stream's end.</summary>
    /// <exception cref="InvalidDataException">The line is longer than allowed.</exception>
    public string? Read()
    {
        var line = new StringBuilder();
        while (Fill())
        {
            var rest = _chunk.AsSpan(_at, _end - _at);
            var end = rest.IndexOf((byte)'\n');
            line.Append(Encoding.Latin1.GetString(end < 0 ? rest : rest[..end]));
            _at += end < 0 ? rest.Length : end + 1;
            if (line.Length > longestLine)
            {
                throw new InvalidDataException("A line is too long.");
            }

            if (end >= 0)
            {
                return line.ToString().TrimEnd('\r');
            }
        }

        return line.Length > 0 ? line.ToString() : null;
    }

    /// <summary>The next bytes.</summary>
    /// <exception cref="EndOfStreamException">There are fewer.</exception>
    public byte[] Take(int count)
    {
        var block = new byte[count];
        var taken = 0;
        while (taken < count)
        {
            if (!Fill())
            {
                throw new EndOfStreamException("A record is cut off.");
            }

            var part = Math.Min(count - taken, _end - _at);
            _chunk.AsSpan(_at, part).CopyTo(block.AsSpan(taken));
            (_at, taken) = (_at + part, taken + part);
        }

        return block;
    }

    /// <summary>Passes over bytes.</summary>
    /// <exception cref="EndOfStreamException">There are fewer.</exception>
    public void Skip(long count)
    {
        while (count > 0)
        {
            if (!Fill())
            {
                throw new EndOfStreamException("A record is cut off.");
            }

            var part = (int)Math.Min(count, _end - _at);
            (_at, count) = (_at + part, count - part);
        }
    }

    /// <summary>All that is left.</summary>
    public byte[] Rest()
    {
        using var rest = new MemoryStream();
        while (Fill())
        {
            rest.Write(_chunk, _at, _end - _at);
            _at = _end;
        }

        return rest.ToArray();
    }

    private bool Fill()
    {
        if (_at < _end)
        {
            return true;
        }

        (_at, _end) = (0, stream.Read(_chunk, 0, ChunkSize));
        return _end > 0;
    }
}
