using System.Globalization;
using System.Text;

namespace Dateline.Stories.Text;

/// <summary>What the reader counts as one line of print: NFC, single spaces, no control or invisible characters.</summary>
internal static class PrintedText
{
    private const string ClosingMarks = "\"'”’»)]";
    private const string Stops = ".!?…。！？।۔";

    /// <summary>The line as it will stand in the story; quotation marks and dashes are kept.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var space = false;
        for (var i = 0; i < text.Length; i++)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(text, i);
            if (IsSpace(text[i], category))
            {
                space = clean.Length > 0;
            }
            else if (category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate) && !IsNoCharacter(char.ConvertToUtf32(text, i)))
            {
                clean.Append(space ? " " : "").Append(text[i]);
                space = false;
                if (char.IsHighSurrogate(text[i]))
                {
                    clean.Append(text[++i]);
                }
            }
        }

        var result = clean.ToString();
        return result.IsNormalized() ? result : result.Normalize();
    }

    /// <summary>The words between spaces.</summary>
    public static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the line ends as a sentence does, closing marks after the stop allowed.</summary>
    public static bool EndsWithStop(string line)
    {
        var end = line.AsSpan().TrimEnd(ClosingMarks);
        return end.Length > 0 && Stops.Contains(end[^1], StringComparison.Ordinal);
    }

    /// <summary>Whether a sentence ends inside the line and another begins.</summary>
    public static bool HasInnerStop(string line)
    {
        for (var i = 1; i < line.Length - 2; i++)
        {
            if (Stops.Contains(line[i], StringComparison.Ordinal) && line[i + 1] == ' ' && char.IsUpper(line[i + 2])
                && char.IsLower(line[i - 1]) && i > 3 && char.IsLower(line[i - 2]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The letters and digits of a line in lower case, to compare lines whatever their marks.</summary>
    public static string Key(string line)
    {
        var key = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }

    // Code points that Unicode keeps free for good (section 23.7); normalisation refuses them.
    private static bool IsNoCharacter(int codePoint) => (codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF;

    private static bool IsSpace(char c, UnicodeCategory category) =>
        char.IsWhiteSpace(c)
        || category is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
