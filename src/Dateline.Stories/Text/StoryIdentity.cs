using System.Security.Cryptography;
using System.Text;

namespace Dateline.Stories.Text;

/// <summary>The identity of a story: the first 16 hexadecimal digits of the SHA-256 of its normalised text.</summary>
/// <remarks>The normalised text is headline, summary and paragraphs in that order, those that are present, each as the story
/// holds it (NFC, single spaces, one line), joined by LF, without a final LF, in UTF-8. Address, dates and encoding do not count,
/// so that the same text is the same story wherever it was found.</remarks>
internal static class StoryIdentity
{
    private const int HexDigits = 16;

    /// <summary>The identity of the passages.</summary>
    public static string Of(IEnumerable<string> passages)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', passages.Where(p => p.Length > 0)));
        return Convert.ToHexStringLower(SHA256.HashData(bytes))[..HexDigits];
    }
}
