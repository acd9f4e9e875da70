using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dateline.Model;
using Dateline.Stories.Agencies;
using Dateline.Stories.Dates;
using Dateline.Stories.Text;

namespace Dateline.Stories.Pages;

/// <summary>What a page says about its story: JSON-LD first, then OpenGraph and meta, then <c>time</c> elements.</summary>
internal sealed partial class PageHead
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "datePublished", "pubdate", "publishdate", "publish-date", "publish_date",
        "parsely-pub-date", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "dc.date.created", "sailthru.date", "cxenseparse:recs:publishtime",
        "article.published", "date.release", "date",
    ];

    private static readonly string[] UpdatedNames = ["article:modified_time", "og:updated_time", "dateModified", "dcterms.modified", "last-modified"];

    private static readonly string[] AuthorNames = ["author", "article:author", "parsely-author", "dc.creator", "sailthru.author"];

    private const string DeckElements = ".deck,.dek,.standfirst,.subtitle,.sub-title,.subheadline,.article-summary,.article-deck,p[itemprop=description]";
    private const int ShortestDeck = 25;
    private const int LongestDeck = 400;

    private readonly IHtmlDocument _page;
    private readonly PageMeta _meta;
    private readonly DateLineReader _dates;

    /// <summary>Reads the head of a page.</summary>
    public PageHead(IHtmlDocument page, DateLineReader dates, AgencyTable agencies)
    {
        (_page, _dates, _meta) = (page, dates, new PageMeta(page));
        var article = LinkedData.Article(page) ?? new LinkedArticle();
        IsArticle = article.IsFound || _meta["og:type"] is "article";
        Address = article.Address ?? _meta["og:url"] ?? page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        Publisher = Clean(article.Publisher ?? _meta["og:site_name"]) ?? SiteInTitle(agencies);
        Headline = HeadlineOf(article, agencies);
        Summary = SummaryOf(article);
        Section = Clean(article.Section ?? _meta["article:section"]);
        Byline = Clean(string.Join(", ", PageAuthors.Of(page, article.Authors, _meta.All(AuthorNames), Publisher)));
        Topics = article.Keywords.IsEmpty ? Keywords() : article.Keywords;
        Body = article.Body;
        Persons = article.Persons;
        Correction = Clean(article.Correction);
        Language = article.Language ?? page.DocumentElement.GetAttribute("lang") ?? _meta["og:locale"];
        Dates = AllDates(article);
    }

    /// <summary>Whether the page calls itself an article.</summary>
    public bool IsArticle { get; }

    /// <summary>The page's own address.</summary>
    public string? Address { get; }

    /// <summary>The outlet.</summary>
    public string? Publisher { get; }

    /// <summary>The headline without the site's name.</summary>
    public string? Headline { get; }

    /// <summary>The description.</summary>
    public string? Summary { get; }

    /// <summary>The section.</summary>
    public string? Section { get; }

    /// <summary>The authors, joined by commas.</summary>
    public string? Byline { get; }

    /// <summary>The keywords.</summary>
    public EquatableList<string> Topics { get; }

    /// <summary>The persons whom JSON-LD says the story is about or mentions.</summary>
    public EquatableList<string> Persons { get; }

    /// <summary>The language that the page declares.</summary>
    public string? Language { get; }

    /// <summary>The correction as JSON-LD gives it.</summary>
    public string? Correction { get; }

    /// <summary>The body as JSON-LD gives it.</summary>
    public string? Body { get; }

    /// <summary>The dates, best first.</summary>
    public EquatableList<PrintedDate> Dates { get; }

    // Some pages escape twice, and some put markup where text belongs.
    private static string? Clean(string? text)
    {
        var decoded = WebUtility.HtmlDecode(WebUtility.HtmlDecode(text));
        var plain = decoded is not null && Tag().IsMatch(decoded) ? Tag().Replace(decoded, " ") : decoded;
        return plain is not null && PrintedText.Clean(plain) is { Length: > 0 } clean ? clean : null;
    }

    private string? HeadlineOf(LinkedArticle article, AgencyTable agencies) =>
        (PageHeadline.Of(_page, Clean(article.Headline), Clean(_meta["og:title"] ?? _meta["twitter:title"])) ?? Clean(_page.Title)) is { } printed
            ? SiteSuffix.Without(printed, Publisher, Address, agencies)
            : null;

    // "Council backs mission | UN News": a site that names itself only there is taken when it is known.
    private string? SiteInTitle(AgencyTable agencies)
    {
        var title = Clean(_page.Title) ?? "";
        var at = title.LastIndexOf(" | ", StringComparison.Ordinal);
        return at < 0 ? null : agencies.Whole(title[(at + 3)..])?.Name;
    }

    private string? SummaryOf(LinkedArticle article) =>
        Clean(article.Description ?? _meta["og:description"] ?? _meta["description"]) ?? Deck();

    private string? Deck() =>
        Clean(_page.QuerySelector(DeckElements)?.TextContent) is { Length: >= ShortestDeck and <= LongestDeck } deck ? deck : null;

    private EquatableList<string> Keywords()
    {
        var tags = _meta.All("article:tag").ToList();
        return tags.Count > 0 ? [.. tags.Select(t => Clean(t)!).Distinct(StringComparer.Ordinal)] : LinkedData.SplitKeywords(_meta["news_keywords"] ?? _meta["keywords"] ?? "");
    }

    // A date with its zone is worth more than one without, wherever it stands.
    private EquatableList<PrintedDate> AllDates(LinkedArticle article)
    {
        var published = Values(article.Published, PublishedNames, "time[itemprop=datePublished],time[pubdate],[itemprop=datePublished][content]")
            .Select(d => d with { Label = DateLabel.Published });
        var updated = Values(article.Modified, UpdatedNames, "time[itemprop=dateModified]").Select(d => d with { Label = DateLabel.Updated });
        var times = _page.QuerySelectorAll("article time[datetime], main time[datetime], time[datetime]")
            .Select(t => Value(t.GetAttribute("datetime"))).OfType<PrintedDate>().Take(1);
        return [.. published.Concat(times).Concat(updated).OrderBy(d => d.Zone is null ? 1 : 0)];
    }

    private IEnumerable<PrintedDate> Values(string? linked, string[] names, string selector) =>
        _meta.All(names).Prepend(linked)
            .Concat(_page.QuerySelectorAll(selector).Select(t => t.GetAttribute("datetime") ?? t.GetAttribute("content")))
            .Select(Value).OfType<PrintedDate>();

    [GeneratedRegex(@"</?[a-zA-Z][^<>]{0,300}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    private PrintedDate? Value(string? text) => text is null ? null : _dates.ReadValue(text);
}
