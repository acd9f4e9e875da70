using System.Globalization;
using System.IO.Compression;

namespace Dateline.Stories.Containers;

/// <summary>The body of a recorded HTTP answer as it was meant: joined from chunks and unpacked, where the archive kept it as sent.</summary>
/// <remarks>Many archives keep the headers and undo the coding; so a coding counts only when the bytes look like it.</remarks>
internal static class HttpBody
{
    private const int LongestSize = 64;

    /// <summary>The body.</summary>
    /// <exception cref="InvalidDataException">The coding is broken, or there is more than the limits allow.</exception>
    public static byte[] Decode(byte[] body, Dictionary<string, string> headers, ReadingLimits limits)
    {
        var joined = headers.GetValueOrDefault("Transfer-Encoding")?.EndsWith("chunked", StringComparison.OrdinalIgnoreCase) == true ? Joined(body) ?? body : body;
        return joined switch
        {
            [0x1F, 0x8B, ..] => Unpacked(Gzip(joined, limits), limits.Page),
            _ when "br".Equals(headers.GetValueOrDefault("Content-Encoding"), StringComparison.OrdinalIgnoreCase) && !LooksLikeText(joined) => Brotli(joined, limits.Page) ?? joined,
            _ => joined,
        };
    }

    private static ExpandedStream Gzip(byte[] body, ReadingLimits limits)
    {
        var packed = new CountingStream(new MemoryStream(body));
        return new ExpandedStream(new GZipStream(packed, CompressionMode.Decompress), packed, limits.Expansion, isGzip: true);
    }

    // Brotli has no mark of its own: what does not unpack was unpacked before.
    private static byte[]? Brotli(byte[] body, int limit)
    {
        try
        {
            return Unpacked(new BrotliStream(new MemoryStream(body), CompressionMode.Decompress), limit);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool LooksLikeText(byte[] body) => body.AsSpan(0, Math.Min(body.Length, 64)).TrimStart((byte)' ').StartsWith("<"u8);

    // Absent when there are no chunks: the archive has joined them.
    private static byte[]? Joined(byte[] body)
    {
        using var joined = new MemoryStream();
        var at = 0;
        while (Size(body, ref at) is { } size && size <= body.Length - at)
        {
            if (size == 0)
            {
                return joined.ToArray();
            }

            if (!body.AsSpan(at + size).StartsWith("\r\n"u8))
            {
                break;
            }

            joined.Write(body, at, size);
            at += size + 2;
        }

        return joined.Length == 0 ? null : throw new InvalidDataException("The chunks of the body break off.");
    }

    private static int? Size(byte[] body, ref int at)
    {
        var rest = body.AsSpan(Math.Min(at, body.Length));
        var end = rest[..Math.Min(rest.Length, LongestSize)].IndexOf((byte)'\n');
        if (end < 0)
        {
            return null;
        }

        var digits = rest[..end];
        var extension = digits.IndexOfAny((byte)';', (byte)'\r');
        at += end + 1;
        return int.TryParse(extension < 0 ? digits : digits[..extension], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) && size >= 0 ? size : null;
    }

    private static byte[] Unpacked(Stream packed, int limit)
    {
        using var source = packed;
        return BoundedBytes.Read(source, limit) ?? throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"The body unpacks to more than {limit} bytes."));
    }
}
