using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Dateline.Stories.Text;

namespace Dateline.Stories.Pages;

/// <summary>Chooses among the headlines that a page gives: JSON-LD's, the one for sharing, the one printed.</summary>
/// <remarks>Each is written for somebody else, and often they differ. JSON-LD's goes first; without one the two others agree or sharing goes first.
/// A headline that another one continues behind a bar or a dash is taken without the continuation: that is the site's name.</remarks>
internal static partial class PageHeadline
{
    private const int ShortestHead = 8;
    private const int MostHeadings = 3;

    /// <summary>The headline; absent on a page without any. The site's name may still stand at its end.</summary>
    public static string? Of(IHtmlDocument page, string? linked, string? shared)
    {
        var headings = page.QuerySelectorAll("h1").Take(MostHeadings).Select(h => PrintedText.Clean(h.TextContent)).Where(h => h.Length > 0).ToList();
        var printed = headings.Find(h => h == linked || h == shared) ?? headings.FirstOrDefault();
        var given = new[] { linked, shared, printed }.OfType<string>().ToList();
        var plain = given.ConvertAll(h => Shortened(h, given));
        return linked is not null ? plain[0] : plain.GroupBy(h => h, StringComparer.Ordinal).MaxBy(g => g.Count())?.Key;
    }

    private static string Shortened(string headline, List<string> others) =>
        others.Where(o => o.Length >= ShortestHead && o.Length < headline.Length && headline.StartsWith(o, StringComparison.Ordinal)
            && Joint().IsMatch(headline[o.Length..])).MinBy(o => o.Length) ?? headline;

    [GeneratedRegex(@"^\s*[|\-—–:»«•：ㅣ]\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}
