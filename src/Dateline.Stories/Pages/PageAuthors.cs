using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dateline.Model;
using Dateline.Stories.Text;

namespace Dateline.Stories.Pages;

/// <summary>Who wrote a page's story: JSON-LD, then meta elements, then the byline as printed.</summary>
/// <remarks>A site that names itself as the author names nobody: then the next source is asked, and the site is taken last.</remarks>
internal static partial class PageAuthors
{
    private const string Printed =
        "[rel=author],[itemprop=author],[itemprop=author] [itemprop=name],a[href*='/author'],a[href*='/autor'],a[href*='/reporter/'],"
        + "[class*=byline],[class*=byline] a,[class*=author],[class*=author] a,[class*=author] span,[class*=autor]";

    private const int LongestName = 60;
    private const int MostWords = 5;
    private const int MostPrinted = 8;

    /// <summary>Whether a byline names nobody but the site.</summary>
    public static bool NamesSite(string? byline, string? publisher) => byline is not null && IsSite(byline, PrintedText.Key(publisher ?? ""));

    /// <summary>The names in order, each once.</summary>
    public static EquatableList<string> Of(IHtmlDocument page, EquatableList<string> linked, IEnumerable<string> meta, string? publisher)
    {
        var own = PrintedText.Key(publisher ?? "");
        var sources = new[] { Names(linked), Names(meta.Take(1)), PrintedNames(page) };
        return (Array.Find(sources, s => s.Exists(n => !IsSite(n, own))) ?? Array.Find(sources, s => s.Count > 0) ?? []).ToEquatableList();
    }

    // "Ana Costa, Omar Haddad and Mei Lin": lists are joined in words too.
    private static List<string> Names(IEnumerable<string> values) =>
        [.. values.Where(v => !v.Contains("//", StringComparison.Ordinal)).SelectMany(Parts)
            .Select(v => By().Replace(PrintedText.Clean(v), "")).Where(v => v.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string[] Parts(string list) =>
        Split(WordJoint(), list).SelectMany(part => Split(MarkJoint(), part)).ToArray();

    private static string[] Split(Regex joint, string list) =>
        joint.Split(list) is var parts && Array.TrueForAll(parts, p => PrintedText.Words(p).Length > 1) ? parts : [list];

    // The names that stand together; others further down are of other stories' authors.
    private static List<string> PrintedNames(IHtmlDocument page)
    {
        var scope = page.QuerySelectorAll("article,main").FirstOrDefault(e => e.QuerySelector("h1") is not null) ?? page.Body;
        var named = scope?.QuerySelectorAll(Printed).Select(e => (Element: e, Names: NamesIn(e))).Where(e => e.Names.Count > 0).ToList() ?? [];
        var group = named.Count == 0 ? null : named[0].Element.ParentElement?.ParentElement ?? named[0].Element;
        return [.. named.Where(e => e.Element.IsDescendantOf(group!)).SelectMany(e => e.Names).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostPrinted)];
    }

    private static List<string> NamesIn(IElement element) =>
        PrintedText.Clean(element.TextContent) is { Length: > 0 and <= LongestName } text && Names([text]) is var names && names.TrueForAll(LooksLikeName) ? names : [];

    private static bool LooksLikeName(string text) =>
        PrintedText.Words(text).Length is > 1 and <= MostWords && PersonName().IsMatch(text) && !NoName().IsMatch(text);

    private static bool IsSite(string name, string site)
    {
        var key = PrintedText.Key(name);
        return site.Length > 2 && key.Length > 2 && (key.StartsWith(site, StringComparison.Ordinal) || site.StartsWith(key, StringComparison.Ordinal));
    }

    [GeneratedRegex(@",? (?:and|und|et|y|og|och|en|e) (?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex WordJoint();

    [GeneratedRegex(@"\s*[,;|]\s+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex MarkJoint();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’\-]*(?:,? (?:(?:de|del|da|do|la|van|von|der|den|bin|ibn|al|el|ten|ter|dos|di) )?\p{Lu}[\p{L}.'’\-]*){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex PersonName();

    [GeneratedRegex(@"\b(?:[Aa]uthors?|About|More|Follow|Read|View|Contact|Posts|Articles|Staff|Updated|Published|Share)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NoName();

    [GeneratedRegex(@"^(?:By|BY|Von|von|Por|Par|Di|Av|Af)[: ]\s*(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex By();
}
