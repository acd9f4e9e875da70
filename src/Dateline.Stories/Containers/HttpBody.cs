using System.Globalization;
using System.IO.Compression;

namespace Dateline.Stories.Containers;

/// <summary>The body of a recorded HTTP answer as it was meant: joined from chunks and unpacked, where the archive kept it as sent.</summary>
/// <remarks>Many archives keep the headers and undo the coding; so a coding counts only when the bytes look like it.</remarks>
internal static class HttpBody
{
    private const int LongestSize = 64;

    /// <summary>The body.</summary>
    /// <exception cref="InvalidDataException">The coding is broken, or there is more than <paramref name="limit"/> bytes.</exception>
    public static byte[] Decode(byte[] body, Dictionary<string, string> headers, int limit)
    {
        var joined = headers.GetValueOrDefault("Transfer-Encoding") is "chunked" ? Joined(body) ?? body : body;
        return joined switch
        {
            [0x1F, 0x8B, ..] => Unpacked(new GZipStream(new MemoryStream(joined), CompressionMode.Decompress), limit),
            _ when headers.GetValueOrDefault("Content-Encoding") is "br" && !LooksLikeText(joined) => Unpacked(new BrotliStream(new MemoryStream(joined), CompressionMode.Decompress), limit),
            _ => joined,
        };
    }

    private static bool LooksLikeText(byte[] body) => body.AsSpan(0, Math.Min(body.Length, 64)).TrimStart((byte)' ').StartsWith("<"u8);

    private static byte[]? Joined(byte[] body)
    {
        using var joined = new MemoryStream();
        var at = 0;
        while (Size(body, ref at) is { } size)
        {
            if (size == 0)
            {
                return joined.ToArray();
            }

            if (size > body.Length - at)
            {
                return null;
            }

            joined.Write(body, at, size);
            at += size + 2;
        }

        return null;
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
