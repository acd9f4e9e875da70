using System.Text;
using System.Text.RegularExpressions;

namespace Dateline.Stories.Exchange;

/// <summary>Tells from the first characters of a stream how its stories are written; names and content types are often wrong.</summary>
internal static partial class FormatSigns
{
    /// <summary>How many bytes are looked at.</summary>
    public const int HeadLength = 16 * 1024;

    /// <summary>The format of a stream that begins so.</summary>
    public static ExchangeFormat Of(ReadOnlySpan<byte> head)
    {
        var text = Text(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return text.Length == 0 ? ExchangeFormat.Page : text[0] switch
        {
            '<' => Markup(text),
            '{' => LineEnd().IsMatch(text) ? ExchangeFormat.JsonLines : OneLine(text),
            '[' when ListStart().IsMatch(text) => ExchangeFormat.Json,
            _ => ExchangeFormat.Page,
        };
    }

    private static string Text(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(head[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(head[2..]),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.Latin1.GetString(head[3..]),
        _ => Encoding.Latin1.GetString(head),
    };

    // An object on one long line may be the first of many; a line is read like a document of one line.
    private static ExchangeFormat OneLine(string text) =>
        !ObjectStart().IsMatch(text) ? ExchangeFormat.Page : text.Contains('\n', StringComparison.Ordinal) ? ExchangeFormat.Json : ExchangeFormat.JsonLines;

    private static ExchangeFormat Markup(string text) => Root().Match(text).Groups["name"].Value switch
    {
        "rss" or "feed" or "RDF" => ExchangeFormat.Feed,
        "newsItem" or "newsMessage" or "packageItem" or "conceptItem" or "knowledgeItem" or "planningItem" or "catalogItem" or "contentMeta" => ExchangeFormat.NewsMl,
        "nitf" => ExchangeFormat.Nitf,
        _ => ExchangeFormat.Page,
    };

    // The first element after declarations, comments and a document type with whatever stands in it.
    [GeneratedRegex(@"^(?:\s*<\?[^>]{0,500}>|\s*<!--.{0,4000}?-->|\s*<!DOCTYPE[^\[>]{0,500}(?:\[[^\]]{0,8000}\]\s*)?>)*\s*<(?:[\w.\-]+:)?(?<name>[\w.\-]+)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Root();

    [GeneratedRegex(@"^\{[^\n]*\}[ \t\r]*\n\s*(?:\{|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"^\{\s*(?:""|\})", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ObjectStart();

    [GeneratedRegex(@"^\[\s*[\{\[\]]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ListStart();
}
