using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Dateline.Stories.Exchange;

/// <summary>Tells from the first characters of a stream how its stories are written; names and content types are often wrong.</summary>
internal static partial class FormatSigns
{
    private static readonly FrozenSet<string> PageRoots = new[]
    {
        "html", "head", "body", "title", "meta", "link", "script", "style", "div", "p", "article", "section", "main", "header", "nav", "aside",
        "span", "h1", "h2", "h3", "h4", "table", "ul", "ol", "li", "dl", "center", "font", "a", "b", "i", "em", "strong", "blockquote", "figure",
        "img", "br", "hr", "pre", "noscript", "base", "form", "frameset",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many bytes are looked at.</summary>
    public const int HeadLength = 16 * 1024;

    /// <summary>The format of a stream that begins so.</summary>
    public static ExchangeFormat Of(ReadOnlySpan<byte> head)
    {
        var text = Text(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return text.Length == 0 ? ExchangeFormat.Page : text[0] switch
        {
            '<' => Markup(text),
            '{' => OneLine(text),
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

    // Lines are known by what cannot stand in one document: something else than a comma or a bracket behind an object's end, or an object
    // behind something else than a comma, a colon, a bracket; so either line may be broken. An object on one long line may be the first of many.
    private static ExchangeFormat OneLine(string text) =>
        !ObjectStart().IsMatch(text) ? ExchangeFormat.Page
        : LineEnd().IsMatch(text) || !text.Contains('\n', StringComparison.Ordinal) ? ExchangeFormat.JsonLines
        : ExchangeFormat.Json;

    private static ExchangeFormat Markup(string text) => RootName(text) switch
    {
        "rss" or "feed" => ExchangeFormat.Feed,
        "newsItem" or "newsMessage" or "packageItem" or "conceptItem" or "knowledgeItem" or "planningItem" or "catalogItem" or "contentMeta" => ExchangeFormat.NewsMl,
        "nitf" => ExchangeFormat.Nitf,
        "" => ExchangeFormat.Page,
        var root when PageRoots.Contains(root) => ExchangeFormat.Page,
        _ => Inside(text),
    };

    // Pieces of documents, and documents in wrappers of somebody's own.
    private static ExchangeFormat Inside(string text) => Item().Match(text).Groups["name"].Value switch
    {
        "newsItem" => ExchangeFormat.NewsMl,
        "nitf" => ExchangeFormat.Nitf,
        "item" or "entry" => ExchangeFormat.Feed,
        _ => ExchangeFormat.OtherXml,
    };

    /// <summary>The local name of the first element, after declarations, comments and a document type with whatever stands in it.</summary>
    public static string RootName(string markup)
    {
        var at = markup.IndexOf('<', StringComparison.Ordinal);
        while (at >= 0 && at + 1 < markup.Length && markup[at + 1] is '?' or '!')
        {
            var end = End(markup, at);
            at = end < 0 ? -1 : markup.IndexOf('<', end);
        }

        return at < 0 ? "" : Name().Match(markup, at + 1) is { Success: true } name ? name.Groups["name"].Value : "";
    }

    private static int End(string markup, int at)
    {
        if (markup.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
        {
            return markup.IndexOf("-->", at, StringComparison.Ordinal);
        }

        var close = markup.IndexOf('>', at);
        var subset = markup.IndexOf('[', at);
        return subset >= 0 && subset < close ? markup.IndexOf("]>", subset, StringComparison.Ordinal) is var end and >= 0 ? end : markup.IndexOf(']', subset) : close;
    }

    [GeneratedRegex(@"<(?:[\w.\-]+:)?(?<name>newsItem|nitf|item|entry)[\s>]", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"\G(?:[\w.\-]+:)?(?<name>[\w.\-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^\{(?:[^\n]*\}[ \t\r]*\n\s*(?:[^\s,\]}]|$)|[^\n]*[^\[,:\s][ \t\r]*\n\s*\{)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"^\{\s*(?:""|\})", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ObjectStart();

    [GeneratedRegex(@"^\[\s*[\{\[\]]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ListStart();
}
