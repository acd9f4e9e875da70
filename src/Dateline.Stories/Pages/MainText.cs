using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Dateline.Stories.Pages;

/// <summary>Finds the element that holds a page's story.</summary>
internal static class MainText
{
    private const string NoAddress = "https://page.invalid/";

    /// <summary>The story's element, cleaned by SmartReader; absent when it finds none. The page is changed by it.</summary>
    public static IElement? Of(IHtmlDocument page, string? address)
    {
        var known = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme.StartsWith("http", StringComparison.Ordinal);
        using var reader = new Reader(known ? address! : NoAddress, page) { CharThreshold = 100, KeepClasses = false };
        var article = reader.GetArticle();
        return article.IsReadable && article.Content is { Length: > 0 } content ? new HtmlParser().ParseDocument(content).Body : null;
    }
}
