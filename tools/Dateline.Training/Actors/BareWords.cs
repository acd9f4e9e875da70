using System.Text.RegularExpressions;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>Phrases without what may stand before them: articles, numbers, possessive pronouns, genitives.</summary>
/// <remarks>The record leaves open whether <c>the two sides</c> or <c>Sudan's army</c> is cited with its first words; a mention is compared without them.</remarks>
internal static partial class BareWords
{
    /// <summary>A span without the words before; a span of nothing else stays as it is.</summary>
    /// <example><c>three Saudi soldiers</c> gives <c>Saudi soldiers</c>, <c>Libya's late leader</c> gives <c>late leader</c>.</example>
    public static TextSpan Of(TextSpan span, string passage)
    {
        var before = Before.Match(passage[span.Start..span.End]).Length;
        return new TextSpan(span.Passage, span.Start + before, span.End);
    }

    /// <summary>A phrase without the words before.</summary>
    public static string Of(string words) => words[Before.Match(words).Length..];

    [GeneratedRegex(
        """
        ^(?:(?i:the|an?|this|that|these|those|his|her|its|their|our|my|your|some|several|many|all|both|no|any|every|each|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*|dozens|hundreds|thousands|hundred|thousand|million|of)\s+(?=\S)
        |(?:\p{Lu}[\p{L}.\-]*\s+){0,3}\p{Lu}[\p{L}.\-]*?(?:['’]s|s['’])\s+(?=\S))*
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Before { get; }
}
