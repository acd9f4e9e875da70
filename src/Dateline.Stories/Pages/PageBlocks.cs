using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dateline.Stories.Lines;
using Dateline.Stories.Text;

namespace Dateline.Stories.Pages;

/// <summary>Cuts elements into blocks of text, as a browser would print them.</summary>
internal sealed class PageBlocks
{
    private const double LinkShare = 0.8;
    private const int MostCaptions = 12;
    private const int MostBoldWords = 10;

    private static readonly FrozenSet<string> BlockElements = new[]
    {
        "address", "article", "blockquote", "body", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "td", "th", "tr", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly List<PageBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private int _linked;
    private int _bold;
    private bool _broken;

    /// <summary>The blocks of an element in order.</summary>
    public static List<PageBlock> Of(IElement element)
    {
        var blocks = new PageBlocks();
        blocks.Add(element, "div", false, false);
        blocks.Flush("div");
        return blocks._blocks;
    }

    /// <summary>The paragraph elements of a page, for a page in which nothing better is found.</summary>
    public static List<PageBlock> Paragraphs(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("p").Where(p => p.QuerySelector("p") is null).SelectMany(Of)];

    /// <summary>The texts under pictures.</summary>
    public static IEnumerable<string> Captions(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("article figcaption, main figcaption").Select(c => PrintedText.Clean(c.TextContent))
            .Where(c => c.Length > 0).Distinct(StringComparer.Ordinal).Take(MostCaptions)];

    private void Add(INode node, string block, bool linked, bool bold)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                AddText(text.Data, linked, bold);
            }
            else if (child is IElement element)
            {
                AddElement(element, block, linked, bold);
            }
        }
    }

    private void AddText(string text, bool linked, bool bold)
    {
        var length = text.Count(c => !char.IsWhiteSpace(c));
        _broken &= length == 0;
        _linked += linked ? length : 0;
        _bold += bold ? length : 0;
        _text.Append(text);
    }

    private void AddElement(IElement element, string block, bool linked, bool bold)
    {
        var name = element.LocalName;
        if (name is "script" or "style" or "noscript" or "template" or "button" or "svg")
        {
            return;
        }

        if (name == "br")
        {
            AddBreak(block);
        }
        else if (BlockElements.Contains(name))
        {
            Flush(block);
            var inner = name is "p" or "div" or "section" && block is "li" or "blockquote" or "figcaption" ? block : name;
            Add(element, inner, linked, bold);
            Flush(inner);
        }
        else
        {
            Add(element, block, linked || name == "a", bold || name is "b" or "strong");
        }
    }

    // Two breaks in a row end a paragraph.
    private void AddBreak(string block)
    {
        if (_broken)
        {
            Flush(block);
        }

        _text.Append(' ');
        _broken = true;
    }

    private void Flush(string block)
    {
        var length = 0;
        for (var i = 0; i < _text.Length; i++)
        {
            length += char.IsWhiteSpace(_text[i]) ? 0 : 1;
        }

        var text = PrintedText.Clean(_text.ToString());
        if (text.Length > 0)
        {
            _blocks.Add(new PageBlock(text, Mark(block, text, length)));
        }

        _text.Clear();
        (_linked, _bold, _broken) = (0, 0, false);
    }

    private BlockMark Mark(string block, string text, int length) =>
        block == "figcaption" ? BlockMark.Caption
        : _linked >= LinkShare * length ? BlockMark.Link
        : block is ['h', >= '1' and <= '6'] ? BlockMark.Heading
        : block is "li" or "dd" or "dt" ? BlockMark.Item
        : _bold == length && !PrintedText.EndsWithStop(text) && PrintedText.Words(text).Length <= MostBoldWords ? BlockMark.Heading
        : BlockMark.None;
}
