using System.Text;
using CsCheck;

namespace Dateline.Stories.Tests.Properties;

/// <summary>Inputs as the outside makes them: seeds of every format, cut, repeated, joined, with bytes changed and parts nested.</summary>
internal static class Mutations
{
    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "<", ">", "</p>", "<p>", "<div>", "<article>", "<!--", "-->", "<![CDATA[", "]]>", "&amp;", "&#0;", "&xxe;", "<!DOCTYPE x [<!ENTITY xxe SYSTEM 'file:///etc/passwd'>]>",
            "{", "}", "[", "]", "\"", "\\", "\\ud800", ":", ",", "null", "\n", "\r\n\r\n", "\0", "WARC/1.0\r\n", "Content-Length: 99999999999\r\n", "Content-Length: -1\r\n",
            "<item>", "<entry>", "</item>", "<newsItem>", "<nitf>", "<body.content>", "MOSCOW, December 28. /TASS/.", "(Reuters) -", "28/13/2016", "99:99", "UTC+99", "“", "\u202e", "\ud83d\ude00",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0x1F, 0x8B, 8, 0], [0x28, 0xB5, 0x2F, 0xFD], [(byte)'P', (byte)'K', 3, 4], [0xC3], [0x80],
    ];

    /// <summary>Changed seeds.</summary>
    public static Gen<byte[]> Of(IReadOnlyList<byte[]> seeds) =>
        Gen.Int[0, seeds.Count - 1].SelectMany(seed => Change(seeds).Array[0, 12].Select(changes => changes.Aggregate(seeds[seed], (bytes, change) => change(bytes))));

    private static Gen<Func<byte[], byte[]>> Change(IReadOnlyList<byte[]> seeds) => Gen.Select(
        Gen.Int[0, 5], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[0, Tokens.Length - 1], Gen.Int[0, seeds.Count - 1],
        (kind, from, to, token, other) => (Func<byte[], byte[]>)(bytes => Applied(bytes, kind, (from, to), token, seeds[other])));

    private static byte[] Applied(byte[] bytes, int kind, (double From, double To) span, int token, byte[] other)
    {
        var a = (int)(Math.Min(span.From, span.To) * bytes.Length);
        var b = (int)(Math.Max(span.From, span.To) * bytes.Length);
        return kind switch
        {
            0 => bytes[..b],
            1 => [.. bytes[..a], .. bytes[b..]],
            2 => [.. bytes[..a], .. Tokens[token], .. bytes[a..]],
            3 => [.. bytes[..b], .. bytes[a..]],
            4 => [.. bytes[..a], .. other[..Math.Min(other.Length, 2_000)], .. bytes[a..]],
            _ => [.. bytes[..a], .. Enumerable.Repeat(Tokens[token], 200).SelectMany(t => t), .. bytes[a..]],
        };
    }
}
