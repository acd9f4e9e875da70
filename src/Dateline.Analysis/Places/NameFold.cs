using System.Globalization;
using System.Text;

namespace Dateline.Analysis.Places;

/// <summary>Spellings of a name brought to one: no case, no diacritics, one transliteration.</summary>
internal static class NameFold
{
    /// <summary>Letters and digits in lower case without diacritics, everything else dropped: <c>Çavuşoğlu</c> gives <c>cavusoglu</c>.</summary>
    /// <remarks>The signs of transliteration that Unicode calls modifier letters are dropped like apostrophes: <c>Hawaiʻi</c> gives <c>hawaii</c>.</remarks>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return FoldAscii(text);
        }

        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            Append(folded, c);
        }

        return folded.ToString();
    }

    /// <summary>A folded name whose commonest endings of transliteration are one: <c>Sergei</c> and <c>Sergey</c>, <c>Zelensky</c> and <c>Zelenskyy</c>.</summary>
    public static string Key(string text) => OneEnding(Fold(text));

    /// <summary>A folded word with the commonest endings of transliteration made one.</summary>
    public static string OneEnding(string folded)
    {
        foreach (var ending in (ReadOnlySpan<string>)["iyy", "yy", "iy", "ij", "ei", "ey", "ii", "yi"])
        {
            if (folded.Length > ending.Length + 2 && folded.EndsWith(ending, StringComparison.Ordinal))
            {
                return string.Concat(folded.AsSpan(0, folded.Length - ending.Length), "y");
            }
        }

        return folded;
    }

    /// <summary>The name as an id: folded words joined by hyphens, e.g. <c>dmitry-peskov</c>.</summary>
    public static string Slug(string text)
    {
        var words = text.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        var slug = new StringBuilder(words.Length);
        foreach (var c in words.Normalize(NormalizationForm.FormD))
        {
            var length = slug.Length;
            Append(slug, c);
            if (slug.Length == length && !IsMark(c) && length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }

    // Most names need no tables of Unicode.
    private static string FoldAscii(string text)
    {
        Span<char> folded = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                folded[length++] = char.ToLowerInvariant(c);
            }
        }

        return length == text.Length && text.AsSpan().SequenceEqual(folded) ? text : new string(folded[..length]);
    }

    private static void Append(StringBuilder folded, char c)
    {
        var plain = c switch { 'ı' => 'i', 'ø' or 'Ø' => 'o', 'ł' or 'Ł' => 'l', 'đ' or 'Đ' => 'd', _ => char.ToLowerInvariant(c) };
        if (char.IsLetterOrDigit(plain) && CharUnicodeInfo.GetUnicodeCategory(plain) != UnicodeCategory.ModifierLetter)
        {
            folded.Append(plain);
        }
    }

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
