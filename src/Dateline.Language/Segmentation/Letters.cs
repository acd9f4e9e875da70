using System.Globalization;

namespace Dateline.Language;

/// <summary>What the segmenter and the tagger see of a character.</summary>
internal static class Letters
{
    /// <summary>The character in lower case, with typographic quotation marks and apostrophes made plain.</summary>
    public static char Plain(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>A class for letters of either case, digits and space; any other character stands for itself.</summary>
    public static char Kind(char c) =>
        char.IsUpper(c) ? 'X'
        : char.IsLetter(c) ? 'x'
        : char.IsDigit(c) ? 'd'
        : char.IsWhiteSpace(c) ? '_'
        : Plain(c);

    /// <summary>Whether the character belongs to the one before it: a low surrogate, a combining mark, a joiner.</summary>
    public static bool IsAttached(char c) =>
        c >= '\u0300' && (char.IsLowSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format);
}
