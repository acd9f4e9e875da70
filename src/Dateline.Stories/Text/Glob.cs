using System.IO.Enumeration;

namespace Dateline.Stories.Text;

/// <summary>A whole-line pattern of a table: words, with <c>*</c> for anything; letter case does not count.</summary>
internal readonly record struct Glob(string Pattern)
{
    private const int LongestLine = 400;

    /// <summary>Whether the whole line has the pattern's shape; lines over 400 characters never have.</summary>
    public bool Matches(string line) =>
        line.Length <= LongestLine && FileSystemName.MatchesSimpleExpression(Pattern, line, ignoreCase: true);
}
