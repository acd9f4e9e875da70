using System.Text.RegularExpressions;

namespace Dateline.Stories.Lines;

/// <summary>The mark that some agencies print behind the last sentence: <c>They meet again on Friday. Enditem</c>.</summary>
internal static partial class EndMark
{
    /// <summary>The paragraph without it.</summary>
    public static string Without(string paragraph) => AtEnd().Replace(paragraph, "");

    [GeneratedRegex(@"(?<=[.!?""”’)]) (?:\(?[Ee]nd[Ii]t(?:em)?\)?\.?|-0-|\(END\)|\(end\)(?: [a-z.]{2,20})?|#{3}|ENDS)$", RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd();
}
