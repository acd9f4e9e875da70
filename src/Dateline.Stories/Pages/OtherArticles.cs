using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dateline.Stories.Pages;

/// <summary>Takes out of a page the stories that follow its own: sites that scroll without end put the next ones under or into the first.</summary>
internal static class OtherArticles
{
    private const int ShortestArticle = 400;

    /// <summary>Removes every <c>article</c> besides the first that has a main heading, when that one holds a text of its own.</summary>
    public static void Remove(IHtmlDocument page)
    {
        var articles = page.QuerySelectorAll("article").ToList();
        if (articles.Count < 2 || articles.Find(a => a.QuerySelector("h1") is not null) is not { } own || Prose(own) < ShortestArticle)
        {
            return;
        }

        foreach (var other in articles.Where(a => a != own && !own.IsDescendantOf(a)))
        {
            other.Remove();
        }
    }

    // The posts of a live blog are articles inside its own; there the text outside of them is short, and they stay.
    private static int Prose(IElement article) =>
        PageBlocks.Of(article).Where(b => DensestElement.IsProse(b) && b.Element!.Closest("article") == article).Sum(b => b.Text.Length);
}
