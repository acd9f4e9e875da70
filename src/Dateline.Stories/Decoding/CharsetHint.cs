using System.Text;
using System.Text.RegularExpressions;

namespace Dateline.Stories.Decoding;

/// <summary>The encoding that a server's header or a page's head declares.</summary>
internal static partial class CharsetHint
{
    private const int HeadLength = 4096;

    /// <summary>The encoding in a content type such as <c>text/html; charset=windows-1251</c>.</summary>
    public static Encoding? OfHeader(string? contentType) => contentType is null ? null : Find(contentType);

    /// <summary>The encoding in a page's first 4,096 bytes: meta charset, http-equiv or XML declaration.</summary>
    public static Encoding? OfPage(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        // What could be read byte by byte is not UTF-16, whatever the page says of itself.
        var declared = head.Contains('<', StringComparison.Ordinal) ? Find(head) : null;
        return declared is UnicodeEncoding or UTF32Encoding ? null : declared;
    }

    private static Encoding? Find(string declaration)
    {
        var name = Declaration().Match(declaration).Groups[1].Value;
        try
        {
            return name.Length > 0 ? AsBrowsersDo(Encoding.GetEncoding(name)) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // The WHATWG Encoding Standard reads the labels of ASCII and Latin-1 as windows-1252, and GB2312 as the larger GBK.
    private static Encoding AsBrowsersDo(Encoding named) => named.WebName switch
    {
        "iso-8859-1" or "us-ascii" => Encoding.GetEncoding("windows-1252"),
        "gb2312" => Encoding.GetEncoding("gb18030"),
        _ => named,
    };

    [GeneratedRegex(@"(?:charset|encoding)\s*=\s*[""']?\s*([A-Za-z0-9_:\-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
