using AngleSharp.Html.Parser;
using Dateline.Stories;
using Dateline.Stories.Decoding;
using Dateline.Stories.Pages;
using SmartReader;

namespace Dateline.Training;

/// <summary>SmartReader alone, with nothing of ours before or after it: what the page reader is compared with.</summary>
internal static class PlainSmartReader
{
    private const string NoAddress = "https://page.invalid/";

    /// <summary>The lines of the body that it finds.</summary>
    public static IReadOnlyList<string> Body(StorySource source)
    {
        var text = TextDecoder.Decode(source.Bytes, source.ContentType, "-").Value?.Text ?? "";
        using var reader = new Reader(NoAddress, text);
        var article = reader.GetArticle();
        return article.Content is { Length: > 0 } content && new HtmlParser().ParseDocument(content).Body is { } body
            ? [.. PageBlocks.Of(body).Select(b => b.Text)]
            : [];
    }
}
