using System.Text.Json;
using Dateline.Model;

namespace Dateline.Stories.Exchange;

/// <summary>Reads a story in ninjs, versions 1 to 3.</summary>
/// <remarks>Source: IPTC, News in JSON. Version 1 has <c>headline</c> and <c>body_html</c>; later ones have lists with roles.</remarks>
internal static class Ninjs
{
    private static readonly string[] Markup = ["text/html", "application/xhtml+xml", "application/nitf+xml", "text/xml", "application/xml"];

    /// <summary>Whether an object is a ninjs item.</summary>
    public static bool Is(JsonElement json) =>
        json.Member("uri") is not null
        && json.Member("versioncreated", "bodies", "headlines", "body_html", "body_text", "body_xhtml", "pubstatus", "standard", "renditions", "eventDetails", "descriptions", "representationtype") is not null;

    /// <summary>What the item tells.</summary>
    public static ExchangeItem Read(JsonElement json)
    {
        var (html, text) = Body(json);
        var summary = json.Word("description_text", "description_html", "description") ?? Value(json.Parts("descriptions"));
        return new ExchangeItem
        {
            Address = json.Word("uri"),
            Headline = json.Word("headline") ?? Value(Main(json.Parts("headlines"))) ?? json.Word("title"),
            Summary = summary,
            Authors = json.Word("byline", "by") is { } by ? [by] : [],
            Credit = json.Word("creditline"),
            Publisher = json.Names("infosources", "infosource").FirstOrDefault() ?? json.Word("copyrightholder"),
            Published = json.Word("firstcreated", "contentcreated", "versioncreated"),
            Updated = json.Word("versioncreated"),
            Language = json.Word("language"),
            Dateline = json.Word("dateline"),
            Section = json.Word("section"),
            Topics = [.. json.Names("subjects", "subject")],
            Persons = [.. json.Names("people", "person")],
            Captions = Captions(json),
            Notes = [.. Status(json)],
            Html = html,
            Text = text,
            OtherKind = OtherKind(json, html ?? text ?? summary),
        };
    }

    private static (string? Html, string? Text) Body(JsonElement json)
    {
        var all = json.Parts("bodies").ToList();
        var bodies = all.Exists(b => !IsTeaser(b)) ? all.FindAll(b => !IsTeaser(b)) : all;
        var markup = json.Word("body_html", "body_xhtml") ?? Value(bodies.Where(IsMarkup));
        return markup is null ? (null, json.Word("body_text") ?? Value(bodies)) : (NitfBody.Unwrapped(markup), null);
    }

    private static EquatableList<string> Captions(JsonElement json) =>
        [.. json.Parts("associations").Where(a => a.Word("type") is "picture").Select(a => a.Word("description_text") ?? Value(a.Parts("descriptions"))).OfType<string>()];

    private static string? OtherKind(JsonElement json, string? words) =>
        Kind(json) is { } kind && (kind is not ("text" or "composite") || words is null) ? kind : null;

    /// <summary>The items that stand inside an item, with bodies of their own.</summary>
    public static IEnumerable<JsonElement> Inner(JsonElement json) =>
        json.Parts("associations").Where(a => a.Word("type") is "text" && (a.Member("bodies", "body_html", "body_xhtml", "body_text") is not null));

    // An event without a type is known by its details.
    private static string? Kind(JsonElement json) => json.Word("type") ?? (json.Member("eventDetails") is not null ? "event" : null);

    private static bool IsTeaser(JsonElement body) => body.Word("role") is "teaser" or "lead" or "abstract" or "summary" or "caption";

    private static bool IsMarkup(JsonElement body) =>
        (body.Word("contentType", "contenttype") is { } type && Array.Exists(Markup, m => type.StartsWith(m, StringComparison.OrdinalIgnoreCase)))
        || body.Word("role") is "html" or "xhtml" || body.Word("value")?.TrimStart().StartsWith('<') == true;

    private static IEnumerable<JsonElement> Main(IEnumerable<JsonElement> values) =>
        values.OrderBy(v => v.Word("role") is "main" or "headline" or null ? 0 : 1);

    private static string? Value(IEnumerable<JsonElement> values) =>
        values.Select(v => v.ValueKind == JsonValueKind.String ? v.GetString() : v.Word("value")).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v));

    private static IEnumerable<string> Status(JsonElement json) =>
    [
        .. json.Word("pubstatus") is { } status && status != "usable" ? new[] { $"The publisher's status of the item is “{status}”." } : [],
        .. json.Word("ednote") is { } note ? new[] { $"Editor's note: “{note.Trim()}”." } : [],
    ];
}
