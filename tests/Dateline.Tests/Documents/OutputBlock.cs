using System.Text.RegularExpressions;

namespace Dateline.Tests.Documents;

/// <summary>A place in a document that shows what a command prints: <c>&lt;!-- output: dateline … --&gt;</c> and the code block under it.</summary>
/// <param name="Arguments">The arguments of the command.</param>
/// <param name="Shown">What the document shows, with a final newline.</param>
/// <param name="Start">Where it starts in the document.</param>
internal sealed partial record OutputBlock(string[] Arguments, string Shown, int Start)
{
    /// <summary>The blocks of a document, in order.</summary>
    public static IReadOnlyList<OutputBlock> Of(string text) =>
    [
        .. Block.Matches(text).Select(match => new OutputBlock(
            match.Groups["arguments"].Value.Split(' '), match.Groups["shown"].Value, match.Groups["shown"].Index)),
    ];

    /// <summary>The document with other words shown here.</summary>
    public string With(string text, string printed) => string.Concat(text.AsSpan(0, Start), printed, text.AsSpan(Start + Shown.Length));

    [GeneratedRegex(@"<!-- output: dateline (?<arguments>[^\n]+) -->\n```[a-z]*\n(?<shown>(?:(?!```)[^\n]*\n)*)```", RegexOptions.CultureInvariant)]
    private static partial Regex Block { get; }
}
