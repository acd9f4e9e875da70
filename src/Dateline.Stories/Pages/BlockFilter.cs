using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dateline.Stories.Text;

namespace Dateline.Stories.Pages;

/// <summary>Takes out of a page what stands in a story's body and is none of it: captions, promotions, buttons.</summary>
internal sealed class BlockFilter(StrayNames names)
{
    private const int LongestBlock = 1500;
    private const int ParagraphWords = 15;
    private const int FewestParagraphs = 3;
    private const string Always =
        "script,style,noscript,template,svg,iframe,form,button,nav,select,label,[role=dialog],[role=alertdialog],#onetrust-consent-sdk,[itemprop=caption]";
    private const string WhenShort = "figure,figcaption,aside,footer,[class],[id],[hidden],[style*='display:none'],[style*='display: none'],[data-embed-content]";

    /// <summary>Takes them out; a long block stays, whatever its class, because some sites call their whole body one.</summary>
    public void Clean(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll(Always).ToList())
        {
            element.Remove();
        }

        foreach (var element in page.QuerySelectorAll(WhenShort).ToList())
        {
            if (element.LocalName is not ("html" or "body" or "article" or "main" or "p") && IsStray(element)
                && (element.LocalName == "aside" || element.TextContent.Length < LongestBlock) && !HoldsStory(element))
            {
                element.Remove();
            }
        }
    }

    private bool IsStray(IElement element) =>
        element.LocalName is "figure" or "figcaption" or "aside" or "footer"
        || element.HasAttribute("hidden") || element.GetAttribute("style")?.Contains("none", StringComparison.Ordinal) == true
        || element.ClassList.Any(names.Contains)
        || (element.Id is { Length: > 0 } id && names.Contains(id));

    // A short story's own container may have a promising class too.
    private static bool HoldsStory(IElement element) =>
        element.QuerySelector("h1") is not null
        || (element.LocalName is not ("aside" or "figure" or "footer")
            && element.QuerySelectorAll("p").Count(p => PrintedText.Words(p.TextContent).Length >= ParagraphWords) >= FewestParagraphs);
}
