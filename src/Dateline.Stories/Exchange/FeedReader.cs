using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using Dateline.Model;

namespace Dateline.Stories.Exchange;

/// <summary>Reads the items of RSS 2.0 and Atom 1.0 feeds, one at a time, with the content and creator modules.</summary>
/// <remarks>Sources: RSS 2.0 specification; RFC 4287; the modules content, Dublin Core and Media RSS.</remarks>
internal sealed class FeedReader(ItemReader items, ReadingLimits limits)
{
    private static readonly HashSet<string> Wanted = new(StringComparer.Ordinal) { "item", "entry" };
    private static readonly HashSet<string> Linking = new(StringComparer.Ordinal) { "link", "enclosure", "comments", "source" };

    /// <summary>The stories of a feed. An item that cannot be read is a problem and the rest goes on.</summary>
    /// <exception cref="XmlException">The feed is malformed.</exception>
    public IEnumerable<Result<Story>> Read(Stream content, StorySource about, string place)
    {
        var xml = new XmlItems(limits);
        return xml.Read(content, Wanted).Select(found => Item(found.Element, xml.Outer, about, $"{place}:{found.Line}"));
    }

    private Result<Story> Item(XElement element, IReadOnlyDictionary<string, string> feed, StorySource about, string place)
    {
        try
        {
            return items.Read(Item(SyndicationItem.Load(Loadable(element).CreateReader()), element, feed), about, place);
        }
        catch (Exception fault) when (fault is XmlException or UriFormatException or FormatException)
        {
            return StoryProblems.BadItem(place, fault.Message);
        }
    }

    // Dates are read by our own reader, which takes them as they come; the library gives up on the first odd one, and on an odd address.
    private static XElement Loadable(XElement element)
    {
        var copy = new XElement(element);
        copy.Elements().Where(e => e.Name.LocalName is "pubDate" or "updated" or "published" || (Linking.Contains(e.Name.LocalName) && !IsLink(e))).Remove();
        return copy;
    }

    private static bool IsLink(XElement link) =>
        Uri.TryCreate(link.Mark("href") ?? link.Mark("url") ?? link.Value.Trim(), UriKind.RelativeOrAbsolute, out _);

    private static ExchangeItem Item(SyndicationItem item, XElement raw, IReadOnlyDictionary<string, string> feed) => new()
    {
        Address = Address(item),
        Headline = item.Title?.Text,
        Summary = item.Summary?.Text ?? raw.OwnWord("description"),
        Html = raw.Word("encoded") ?? Content(item, raw),
        Authors = Authors(item, raw),
        Topics = [.. item.Categories.Select(c => c.Label ?? c.Name).Where(c => !string.IsNullOrWhiteSpace(c))],
        Published = raw.OwnWord("pubDate", "published", "date", "updated"),
        Updated = raw.OwnWord("updated"),
        Credit = raw.Word("credit"),
        Publisher = Source(raw) ?? raw.OwnWord("publisher") ?? feed.GetValueOrDefault("title"),
        Language = Language(raw, feed),
    };

    private static EquatableList<string> Authors(SyndicationItem item, XElement raw) =>
        [.. item.Authors.Select(a => a.Name ?? a.Email).Concat(raw.Inner("creator").Select(c => c.Value)).Where(a => !string.IsNullOrWhiteSpace(a)).Distinct(StringComparer.Ordinal)];

    private static string? Language(XElement raw, IReadOnlyDictionary<string, string> feed) =>
        raw.Mark("lang") ?? feed.GetValueOrDefault("language") ?? feed.GetValueOrDefault("lang");

    // The library takes the description of an item without a link for its content; what other modules call content is a picture.
    private static string? Content(SyndicationItem item, XElement raw) => raw.Name.LocalName != "entry" ? null
        : raw.Inner("content").FirstOrDefault(c => c.HasElements && c.Name.Namespace == raw.Name.Namespace) is { } xhtml ? NitfBody.Html(xhtml)
        : (item.Content as TextSyndicationContent)?.Text;

    // In RSS the name itself; in Atom what the feed tells of itself from which the entry was copied.
    private static string? Source(XElement raw) => raw.OwnWord("source") ?? raw.Inner("source").FirstOrDefault()?.OwnWord("title");

    private static string? Address(SyndicationItem item) =>
        item.Links.Where(l => l.RelationshipType is null or "alternate").Select(l => l.Uri?.OriginalString).FirstOrDefault(u => u is not null) ?? item.Id;
}
