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

    /// <summary>The stories of a feed. An item that cannot be read is a problem and the rest goes on.</summary>
    /// <exception cref="XmlException">The feed is malformed.</exception>
    public IEnumerable<Result<Story>> Read(Stream content, StorySource about, string place)
    {
        var xml = new XmlItems(limits);
        var count = 0;
        foreach (var (element, line) in xml.Read(content, Wanted))
        {
            if (++count > limits.Entries)
            {
                yield return StoryProblems.TooMany(place, limits.Entries);
                yield break;
            }

            yield return Item(element, xml.Outer, about, $"{place}:{line}");
        }
    }

    private Result<Story> Item(XElement element, IReadOnlyDictionary<string, string> feed, StorySource about, string place)
    {
        try
        {
            return items.Read(Item(SyndicationItem.Load(WithoutDates(element).CreateReader()), element, feed), about, place);
        }
        catch (Exception fault) when (fault is XmlException or UriFormatException or FormatException)
        {
            return StoryProblems.BadItem(place, fault.Message);
        }
    }

    // Dates are read by our own reader, which takes them as they come; the library gives up on the first odd one.
    private static XElement WithoutDates(XElement element)
    {
        var copy = new XElement(element);
        copy.Elements().Where(e => e.Name.LocalName is "pubDate" or "updated" or "published").Remove();
        return copy;
    }

    private static ExchangeItem Item(SyndicationItem item, XElement raw, IReadOnlyDictionary<string, string> feed) => new()
    {
        Address = Address(item),
        Headline = item.Title?.Text,
        Summary = item.Summary?.Text,
        Html = raw.Word("encoded") ?? (item.Content as TextSyndicationContent)?.Text ?? Xhtml(raw),
        Authors = Authors(item, raw),
        Topics = [.. item.Categories.Select(c => c.Label ?? c.Name).Where(c => !string.IsNullOrWhiteSpace(c))],
        Published = raw.FirstWord("pubDate", "published", "date", "updated"),
        Updated = raw.Word("updated"),
        Credit = raw.Word("credit"),
        Publisher = raw.FirstWord("source", "publisher") ?? feed.GetValueOrDefault("title"),
        Language = Language(raw, feed),
    };

    private static EquatableList<string> Authors(SyndicationItem item, XElement raw) =>
        [.. item.Authors.Select(a => a.Name ?? a.Email).Concat(raw.Inner("creator").Select(c => c.Value)).Where(a => !string.IsNullOrWhiteSpace(a)).Distinct(StringComparer.Ordinal)];

    private static string? Language(XElement raw, IReadOnlyDictionary<string, string> feed) =>
        raw.Mark("lang") ?? feed.GetValueOrDefault("language") ?? feed.GetValueOrDefault("lang");

    private static string? Xhtml(XElement raw) => raw.Inner("content").FirstOrDefault(c => c.HasElements)?.ToString();

    private static string? Address(SyndicationItem item) =>
        item.Links.Where(l => l.RelationshipType is null or "alternate").Select(l => l.Uri?.OriginalString).FirstOrDefault(u => u is not null) ?? item.Id;
}
