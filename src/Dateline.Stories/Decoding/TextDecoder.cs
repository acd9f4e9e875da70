using System.Text;
using Dateline.Model;
using UtfUnknown;

namespace Dateline.Stories.Decoding;

/// <summary>Bytes to text: byte order mark, then what the server and the page declare, then UTF-8, then detection.</summary>
internal static class TextDecoder
{
    private const int SampleLength = 64 * 1024;
    private const double LeastConfidence = 0.5;
    private const int MostControlsPerThousand = 5;

    /// <summary>The text, or why it cannot be had.</summary>
    public static Result<DecodedText> Decode(ReadOnlyMemory<byte> bytes, string? contentType, string place)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        if (ByteOrderMark(bytes.Span) is { } marked)
        {
            return Strict(bytes.Span[marked.Preamble.Length..], marked) is { } text
                ? new DecodedText(text)
                : StoryProblems.Undecodable(place, marked.WebName);
        }

        if (IsBinary(bytes.Span))
        {
            return Wide(bytes.Span) is { } wide ? new DecodedText(wide) : StoryProblems.Binary(place);
        }

        return Declared(bytes.Span, contentType) is { } declared
            ? new DecodedText(declared)
            : Detected(bytes.Span) is { } detected ? new DecodedText(detected) : StoryProblems.Undecodable(place, "UTF-8");
    }

    private static Encoding? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var controls = 0;
        foreach (var b in sample)
        {
            if (b == 0)
            {
                return true;
            }

            controls += b < 0x20 && b is not (0x09 or 0x0A or 0x0C or 0x0D or 0x1A or 0x1B) ? 1 : 0;
        }

        return controls * 1000 > sample.Length * MostControlsPerThousand && controls > 1;
    }

    // UTF-16 without its mark: every second byte of English is zero.
    private static string? Wide(ReadOnlySpan<byte> bytes)
    {
        int even = 0, odd = 0;
        var length = Math.Min(bytes.Length, SampleLength);
        for (var i = 0; i < length; i++)
        {
            even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
        }

        var half = length * 2 / 5;
        return odd > half && even == 0 ? Strict(bytes, Encoding.Unicode)
            : even > half && odd == 0 ? Strict(bytes, Encoding.BigEndianUnicode)
            : null;
    }

    private static string? Declared(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var header = CharsetHint.OfHeader(contentType);
        var page = CharsetHint.OfPage(bytes);
        return (header is null ? null : Believed(bytes, header)) ?? (page is null ? null : Believed(bytes, page)) ?? Strict(bytes, Encoding.UTF8);
    }

    // Text that is valid UTF-8 beyond ASCII is UTF-8, whatever single bytes are declared: pages are often saved anew, their heads not.
    private static string? Believed(ReadOnlySpan<byte> bytes, Encoding declared) =>
        (declared.IsSingleByte && bytes.ContainsAnyExceptInRange((byte)0, (byte)127) ? Strict(bytes, Encoding.UTF8) : null) ?? Strict(bytes, declared);

    private static string? Detected(ReadOnlySpan<byte> bytes)
    {
        var best = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, SampleLength)].ToArray()).Detected;
        return best?.Encoding is { } encoding && best.Confidence >= LeastConfidence
            ? Strict(bytes, encoding)
            : Strict(bytes, Encoding.GetEncoding("windows-1252"));
    }

    private static string? Strict(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var strict = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
