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
    private const double LinkShare = 0.65;
    private const int ShortestPictureText = 25;
    private const int MostCaptions = 12;
    private const int MostBoldWords = 10;

    private static readonly FrozenSet<string> BlockElements = new[]
    {
        "address", "article", "blockquote", "body", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "tr", "ul",
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
        blocks.Add(element, new Place(element, "div"));
        blocks.Flush(new Place(element, "div"));
        return blocks._blocks;
    }

    /// <summary>The texts under pictures.</summary>
    public static IEnumerable<string> Captions(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("article figcaption, main figcaption").Select(c => PrintedText.Clean(c.TextContent))
            .Where(c => c.Length > 0).Distinct(StringComparer.Ordinal).Take(MostCaptions)];

    /// <summary>The keys of texts that pictures carry: printed elsewhere, they are captions too.</summary>
    public static IReadOnlySet<string> PictureTexts(IHtmlDocument page) =>
        page.QuerySelectorAll("img[alt],figcaption").Select(i => PrintedText.Key(i.GetAttribute("alt") ?? i.TextContent))
            .Where(k => k.Length >= ShortestPictureText).ToHashSet(StringComparer.Ordinal);

    private void Add(INode node, Place place)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                AddText(text.Data, place);
            }
            else if (child is IElement element)
            {
                AddElement(element, place);
            }
        }
    }

    private void AddText(string text, Place place)
    {
        var length = text.Count(c => !char.IsWhiteSpace(c));
        _broken &= length == 0;
        _linked += place.Linked ? length : 0;
        _bold += place.Bold ? length : 0;
        _text.Append(text);
    }

    private void AddElement(IElement element, Place place)
    {
        var name = element.LocalName;
        if (name is "script" or "style" or "noscript" or "template" or "button" or "svg")
        {
            return;
        }

        if (name == "br")
        {
            AddBreak(place);
        }
        else if (BlockElements.Contains(name))
        {
            Flush(place);
            var inner = new Place(element, name is "p" or "div" or "section" && place.Block is "li" or "blockquote" or "figcaption" ? place.Block : name);
            Add(element, inner);
            Flush(inner);
        }
        else
        {
            _text.Append(name is "td" or "th" ? " " : "");
            Add(element, place with { Linked = place.Linked || name == "a", Bold = place.Bold || name is "b" or "strong" });
        }
    }

    // Two breaks in a row end a paragraph.
    private void AddBreak(Place place)
    {
        if (_broken)
        {
            Flush(place);
        }

        _text.Append(' ');
        _broken = true;
    }

    private void Flush(Place place)
    {
        var length = 0;
        for (var i = 0; i < _text.Length; i++)
        {
            length += char.IsWhiteSpace(_text[i]) ? 0 : 1;
        }

        var text = PrintedText.Clean(_text.ToString());
        if (text.Length > 0)
        {
            _blocks.Add(new PageBlock(text, Mark(place.Block, text, length), place.Element));
        }

        _text.Clear();
        (_linked, _bold, _broken) = (0, 0, false);
    }

    private BlockMark Mark(string block, string text, int length) =>
        block == "figcaption" ? BlockMark.Caption
        : _linked >= LinkShare * length ? BlockMark.Link
        : block is ['h', >= '1' and <= '6'] ? BlockMark.Heading
        : block is "li" or "dd" or "dt" or "tr" ? BlockMark.Item
        : _bold == length && !PrintedText.EndsWithStop(text) && PrintedText.Words(text).Length <= MostBoldWords ? BlockMark.Heading
        : BlockMark.None;

    private readonly record struct Place(IElement Element, string Block, bool Linked = false, bool Bold = false);
}
