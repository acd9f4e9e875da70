using System.Globalization;
using System.Text;

namespace Dateline.Stories.Fetching;

/// <summary>Brings paths and patterns of <c>robots.txt</c> to one spelling, so that they can be compared octet by octet.</summary>
/// <remarks>RFC 9309, section 2.2.2: what need not be escaped is not, everything outside ASCII is, and hexadecimal digits are upper case.
/// A star or a dollar sign that means itself is escaped.</remarks>
internal static class RobotsPath
{
    private const int EscapeLength = 3;

    /// <summary>The path and query of an address.</summary>
    public static string OfAddress(Uri address) => Spell(address.PathAndQuery).Replace("*", "%2A", StringComparison.Ordinal).Replace("$", "%24", StringComparison.Ordinal);

    /// <summary>A pattern; its stars, and a dollar sign at its end, stay.</summary>
    public static string OfPattern(string pattern)
    {
        var isAnchored = pattern.EndsWith('$');
        var body = Spell(isAnchored ? pattern[..^1] : pattern).Replace("$", "%24", StringComparison.Ordinal);
        return isAnchored ? body + '$' : body;
    }

    private static string Spell(string path)
    {
        var octets = Encoding.UTF8.GetBytes(path);
        var spelled = new StringBuilder(octets.Length);
        for (var i = 0; i < octets.Length; i++)
        {
            if (Escaped(octets, i) is { } octet)
            {
                Append(spelled, octet, isPlain: IsUnreserved(octet));
                i += EscapeLength - 1;
            }
            else
            {
                Append(spelled, octets[i], isPlain: octets[i] is > 0x20 and < 0x7F and not (byte)'%');
            }
        }

        return spelled.ToString();
    }

    private static byte? Escaped(byte[] octets, int at) =>
        octets[at] == '%' && at + 2 < octets.Length
        && byte.TryParse(octets.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet)
            ? octet
            : null;

    private static void Append(StringBuilder spelled, byte octet, bool isPlain)
    {
        if (isPlain)
        {
            spelled.Append((char)octet);
        }
        else
        {
            spelled.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
        }
    }

    private static bool IsUnreserved(byte octet) => char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~';
}
