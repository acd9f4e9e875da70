using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dateline.Stories.Exchange;

/// <summary>Reads a story in NITF, standing alone or inside a NewsML-G2 item.</summary>
/// <remarks>Source: IPTC, News Industry Text Format 3.x.</remarks>
internal static partial class NitfBody
{
    /// <summary>What the document tells.</summary>
    public static ExchangeItem Read(XElement nitf)
    {
        var head = nitf.All("body.head").FirstOrDefault();
        var content = nitf.All("body.content").FirstOrDefault();
        return new ExchangeItem
        {
            Headline = head.Word("hl1") ?? head.Word("hedline") ?? nitf.All("head").FirstOrDefault().Word("title"),
            Summary = head.Word("abstract") ?? head.Word("hl2"),
            Authors = [.. (head?.Inner("byline") ?? []).Select(Byline).Where(b => b.Length > 0)],
            Publisher = head.Word("distributor") ?? nitf.All("doc.copyright").Select(c => c.Mark("holder")).FirstOrDefault(h => h is not null),
            Dateline = Dateline(head),
            Published = Date(nitf, "date.issue") ?? Date(nitf, "date.release"),
            Topics = [.. Topics(nitf)],
            Persons = [.. nitf.All("identified-content").SelectMany(c => c.Inner("person")).Select(p => p.Value).Distinct(StringComparer.Ordinal)],
            Captions = [.. nitf.All("media-caption").Select(c => c.Value)],
            Corrections = [.. nitf.All("correction").Select(c => c.Mark("info") ?? c.Value).Where(c => c.Length > 0)],
            Notes = [.. nitf.All("ed-msg").Select(m => m.Mark("info") ?? m.Value).Where(m => m.Length > 0).Select(m => $"Editor's message: “{m}”.")],
            Language = nitf.Mark("lang"),
            Html = content is null ? null : Html(content),
        };
    }

    private static IEnumerable<string> Topics(XElement nitf) =>
        nitf.All("classifier").Select(c => c.Mark("value") ?? c.Value).Concat(nitf.All("keyword").Select(k => k.Mark("key") ?? "")).Where(t => !string.IsNullOrWhiteSpace(t));

    /// <summary>The paragraphs of a text element as markup that a page has too; pictures and tables of figures are left out.</summary>
    public static string Html(XElement content)
    {
        var copy = new XElement(content);
        copy.Descendants().Where(e => e.Name.LocalName is "media" or "media-caption" or "nitf-table" or "tagline").ToList().ForEach(e => e.Remove());
        foreach (var element in copy.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName switch { "hl2" or "hl1" => "h2", "block" or "body.content" or "body.end" => "div", var own => own };
            element.Attributes().Where(a => a.IsNamespaceDeclaration).Remove();
        }

        return copy.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>Markup that is a NITF document itself, as that document's text; other markup as it is.</summary>
    public static string Unwrapped(string markup)
    {
        if (FormatSigns.RootName(markup) != "nitf")
        {
            return markup;
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Declaration().Replace(markup, "")));
        var nitf = new XmlItems(ReadingLimits.Default).Read(stream, new HashSet<string>(StringComparer.Ordinal) { "nitf" }).First().Element;
        return Read(nitf).Html ?? "";
    }

    [GeneratedRegex(@"^\s*<\?xml[^>]{0,200}\?>", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    private static string Byline(XElement byline)
    {
        var copy = new XElement(byline);
        copy.All("byttl").ToList().ForEach(e => e.Remove());
        return copy.Value.Trim().TrimEnd(',').Trim();
    }

    private static string? Dateline(XElement? head)
    {
        var dateline = head?.Inner("dateline").FirstOrDefault();
        return dateline is null ? null
            : string.Join(", ", new[] { Location(dateline) ?? dateline.Value.Trim(), dateline.Word("story.date") }.Where(p => !string.IsNullOrWhiteSpace(p)).Distinct(StringComparer.Ordinal));
    }

    // City, region and country are elements with or without commas between them.
    private static string? Location(XElement dateline) =>
        dateline.Inner("location").FirstOrDefault() is { HasElements: true } location && location.Nodes().OfType<XText>().All(t => string.IsNullOrWhiteSpace(t.Value))
            ? string.Join(", ", location.Elements().Select(e => e.Value.Trim()).Where(v => v.Length > 0))
            : dateline.Word("location");

    // 20161228T141500+0300 and 20161228 are the basic forms of ISO 8601.
    private static string? Date(XElement nitf, string name) =>
        nitf.All(name).Select(d => d.Mark("norm")).FirstOrDefault(n => !string.IsNullOrEmpty(n)) is { } norm ? BasicDate.Extended(norm) : null;
}
