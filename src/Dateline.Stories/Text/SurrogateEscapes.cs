using System.Text.RegularExpressions;

namespace Dateline.Stories.Text;

/// <summary>Mends JSON that escapes half a character, as machines that cut strings do: readers refuse the whole text for it.</summary>
internal static partial class SurrogateEscapes
{
    /// <summary>The JSON with <c>U+FFFD</c> in place of each half; most texts have none and stay as they are.</summary>
    /// <example><c>"\ud83d"</c> gives <c>"\ufffd"</c>; <c>"\ud83d\ude00"</c> stays.</example>
    public static string Mended(string json) =>
        json.Contains("\\ud", StringComparison.OrdinalIgnoreCase) ? Pair().Replace(json, m => m.Groups["half"].Success ? "\\ufffd" : m.Value) : json;

    /// <summary>Whether UTF-8 JSON may hold such an escape.</summary>
    public static bool MayStandIn(ReadOnlySpan<byte> json) => json.IndexOf("\\ud"u8) >= 0 || json.IndexOf("\\uD"u8) >= 0;

    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
