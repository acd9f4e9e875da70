using System.Xml;
using System.Xml.Linq;
using Dateline.Model;

namespace Dateline.Stories.Exchange;

/// <summary>Reads NewsML-G2: news items alone, in messages and in packages, their text as NITF, XHTML or plain.</summary>
/// <remarks>Source: IPTC, NewsML-G2 2.x. Elements are known by their local names, since namespaces changed. Items that are no text
/// (pictures, video, packages, concepts, planning) are passed over with a notice.</remarks>
internal sealed class NewsMlReader(ItemReader items, ReadingLimits limits)
{
    private static readonly HashSet<string> Wanted = new(StringComparer.Ordinal)
    {
        "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem",
    };

    /// <summary>The stories of a document.</summary>
    /// <exception cref="XmlException">The document is malformed.</exception>
    public IEnumerable<Result<Story>> Read(Stream content, StorySource about, string place)
    {
        var any = false;
        foreach (var (element, line) in new XmlItems(limits).Read(content, Wanted))
        {
            any = true;
            yield return items.Read(Item(element), about, $"{place}:{line}");
        }

        if (!any)
        {
            yield return StoryProblems.OtherItem(place, "document without items");
        }
    }

    private static ExchangeItem Item(XElement item)
    {
        var content = item.Inner("contentMeta").FirstOrDefault();
        var set = item.Inner("contentSet").FirstOrDefault();
        var inner = Inline(set);
        return inner with
        {
            Address = item.Mark("guid"),
            Headline = content.Word("headline") ?? inner.Headline ?? item.Inner("itemMeta").FirstOrDefault().Word("title"),
            Summary = Description(content) ?? inner.Summary,
            Authors = Authors(content) is { IsEmpty: false } authors ? authors : inner.Authors,
            Credit = content.Word("creditline"),
            Publisher = Publisher(item, content) ?? inner.Publisher,
            Dateline = content.Word("dateline") ?? inner.Dateline,
            Published = item.FirstWord("firstCreated", "contentCreated") ?? inner.Published ?? item.Word("versionCreated"),
            Updated = item.FirstWord("contentModified", "versionCreated"),
            Language = Language(item, content),
            Topics = [.. inner.Topics, .. Subjects(content, person: false)],
            Persons = [.. inner.Persons, .. Subjects(content, person: true)],
            Notes = [.. inner.Notes, .. Status(item)],
            OtherKind = (inner.Html ?? inner.Text) is not null ? null : Kind(item),
        };
    }

    private static string? Description(XElement? content) => content?.Inner("description").Select(d => d.Value.Trim()).FirstOrDefault(d => d.Length > 0);

    private static string? Language(XElement item, XElement? content) => content?.Inner("language").Select(l => l.Mark("tag")).FirstOrDefault() ?? item.Mark("lang");

    // "ninat:text", "picture", a package by its element's name.
    private static string Kind(XElement item) =>
        item.Name.LocalName != "newsItem" ? item.Name.LocalName.Replace("Item", "", StringComparison.Ordinal)
        : item.All("itemClass").Select(c => (c.Mark("qcode") ?? c.Mark("uri"))?.Split(':', '/')[^1]).FirstOrDefault(c => c is not null) is { } kind && kind != "text" ? kind
        : "news item without a text";

    private static ExchangeItem Inline(XElement? set)
    {
        var body = set?.Inner("inlineXML").SelectMany(x => x.Elements()).FirstOrDefault(e => e.Name.LocalName is "nitf" or "html" or "div" or "body" or "article" or "section");
        return body is { Name.LocalName: "nitf" } nitf ? NitfBody.Read(nitf)
            : body is not null ? new ExchangeItem { Html = NitfBody.Html(body) }
            : set?.Inner("inlineData").FirstOrDefault(d => d.Mark("contenttype") is null or "text/plain" or "text/html") is { } data
            ? data.Mark("contenttype") == "text/html" ? new ExchangeItem { Html = data.Value } : new ExchangeItem { Text = data.Value }
            : new ExchangeItem();
    }

    private static EquatableList<string> Authors(XElement? content)
    {
        var bylines = content?.Inner("by").Select(b => b.Value.Trim()).Where(b => b.Length > 0).ToList() ?? [];
        return bylines.Count > 0 ? [.. bylines] : [.. (content?.Inner("creator") ?? []).Where(c => c.Mark("type") is not { } t || t.EndsWith("person", StringComparison.Ordinal)).Select(c => c.Called()).OfType<string>()];
    }

    private static string? Publisher(XElement item, XElement? content) =>
        content?.Inner("infoSource").Select(s => s.Called()).FirstOrDefault(n => n is not null)
        ?? item.All("provider").Select(p => p.Called()).FirstOrDefault(n => n is not null)
        ?? item.All("copyrightHolder").Select(h => h.Called()).FirstOrDefault(n => n is not null);

    private static IEnumerable<string> Subjects(XElement? content, bool person) =>
        (content?.Inner("subject") ?? []).Where(s => s.Mark("type")?.EndsWith("person", StringComparison.Ordinal) == true == person).Select(s => s.Called()).OfType<string>();

    private static IEnumerable<string> Status(XElement item)
    {
        foreach (var status in item.All("pubStatus").Select(s => (s.Mark("qcode") ?? s.Mark("uri"))?.Split(':', '/')[^1]).Where(s => s is not (null or "usable")).Take(1))
        {
            yield return $"The publisher's status of the item is “{status}”.";
        }

        foreach (var note in item.All("edNote").Select(n => n.Value.Trim()).Where(n => n.Length > 0))
        {
            yield return $"Editor's note: “{note}”.";
        }
    }
}
