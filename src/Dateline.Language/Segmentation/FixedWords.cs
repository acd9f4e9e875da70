using System.Buffers;
using System.Text.RegularExpressions;

namespace Dateline.Language;

/// <summary>Runs of characters that are one word whatever stands in them: addresses, handles, clock offsets.</summary>
internal static partial class FixedWords
{
    private const int Longest = 2048;
    private static readonly SearchValues<char> Signs = SearchValues.Create(":@+-/.");

    /// <summary>The length of a fixed word in a run without space, and how many characters stand before it; 0 when there is none.</summary>
    public static int Find(ReadOnlySpan<char> run, out int skipped)
    {
        skipped = run.Length - run.TrimStart("\"'([<\u201C\u2018").Length;
        if (run.Length < 4 || run.Length > Longest || !run.ContainsAny(Signs))
        {
            return 0;
        }

        foreach (var match in Pattern().EnumerateMatches(run[skipped..]))
        {
            return match.Length;
        }

        return 0;
    }

    [GeneratedRegex(
        @"^(?:(?:https?|ftp)://[^\s<>""\u201D)]*[^\s<>""\u201D).,;:!?']|www\.[^\s<>""\u201D)]*[^\s<>""\u201D).,;:!?']|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:UTC|GMT)[+\-\u2212]\d{1,2}(?::\d\d)?)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
