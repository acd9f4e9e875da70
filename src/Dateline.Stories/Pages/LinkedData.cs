using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Dateline.Model;
using Dateline.Stories.Text;

namespace Dateline.Stories.Pages;

/// <summary>Finds the article in a page's JSON-LD, broken as it often is.</summary>
internal static partial class LinkedData
{
    private const int DeepestGraph = 6;
    private static readonly string[] Branches = ["@graph", "mainEntity", "mainEntityOfPage", "@list"];
    private static readonly string[] Telling = ["headline", "datePublished", "articleBody", "author"];
    private static readonly char[] KeywordSeparators = [',', ';', '|'];
    private static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The article with the most to say, news before others; absent when there is none.</summary>
    public static LinkedArticle? Article(IHtmlDocument page)
    {
        LinkedArticle? best = null;
        var bestWorth = 0;
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json' i]"))
        {
            using var json = Parse(script.TextContent);
            foreach (var node in json is null ? [] : Nodes(json.RootElement, 0))
            {
                var worth = Worth(node);
                if (worth > bestWorth)
                {
                    (best, bestWorth) = (Read(node), worth);
                }
            }
        }

        return best;
    }

    /// <summary>All articles in a JSON-LD document that have a body, in order.</summary>
    public static IEnumerable<LinkedArticle> Articles(JsonElement document) =>
        Nodes(document, 0).Where(n => n.ValueKind == JsonValueKind.Object && Worth(n) > 0).Select(Read);

    /// <summary>Keywords from one string: at commas, semicolons, bars.</summary>
    public static EquatableList<string> SplitKeywords(string text) =>
        [.. text.Split(KeywordSeparators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(Clean).Where(k => k.Length > 0).Distinct(StringComparer.Ordinal)];

    private static JsonDocument? Parse(string text) => TryParse(text) ?? TryParse(Mended(text));

    private static JsonDocument? TryParse(string text)
    {
        try
        {
            return JsonDocument.Parse(SurrogateEscapes.Mended(text), Tolerant);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Line ends inside strings, comment marks around the whole, a semicolon after it: the faults that pages have.
    private static string Mended(string text) =>
        Controls().Replace(text.Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal)
            .Replace("//<![CDATA[", "", StringComparison.Ordinal).Replace("//]]>", "", StringComparison.Ordinal).Trim().TrimEnd(';'), " ");

    private static IEnumerable<JsonElement> Nodes(JsonElement node, int depth)
    {
        if (depth > DeepestGraph)
        {
            return [];
        }

        return node.ValueKind switch
        {
            JsonValueKind.Array => node.EnumerateArray().SelectMany(n => Nodes(n, depth + 1)),
            JsonValueKind.Object => Branches.Where(b => node.TryGetProperty(b, out _))
                .SelectMany(b => Nodes(node.GetProperty(b), depth + 1)).Prepend(node),
            _ => [],
        };
    }

    private static int Worth(JsonElement node)
    {
        var types = Strings(node, "@type").ToList();
        var kind = types.Exists(t => t.EndsWith("NewsArticle", StringComparison.Ordinal)) ? 30
            : types.Exists(t => t.EndsWith("Article", StringComparison.Ordinal) || t is "Report" or "LiveBlogPosting" or "BlogPosting") ? 20
            : 0;
        return kind == 0 ? 0 : kind + Telling.Count(p => node.TryGetProperty(p, out _));
    }

    private static LinkedArticle Read(JsonElement node) => new()
    {
        IsFound = true,
        Headline = First(node, "headline") ?? First(node, "name"),
        Description = First(node, "description"),
        Section = First(node, "articleSection"),
        Publisher = First(node, "sourceOrganization") ?? First(node, "publisher") ?? First(node, "provider"),
        Published = First(node, "datePublished") ?? First(node, "dateCreated"),
        Modified = First(node, "dateModified"),
        Body = First(node, "articleBody"),
        Language = First(node, "inLanguage"),
        Dateline = First(node, "dateline"),
        Correction = First(node, "correction") ?? Things(node, "correction").Select(c => First(c, "text")).FirstOrDefault(t => t is not null),
        Persons = [.. Things(node, "about").Concat(Things(node, "mentions")).Where(t => Strings(t, "@type").Contains("Person"))
            .Select(t => First(t, "name")).OfType<string>().Select(Clean).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal)],
        Address = Address(node),
        Authors = [.. Strings(node, "author").Select(Clean).Where(a => a.Length > 0 && !a.Contains("//", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)],
        Keywords = [.. Strings(node, "keywords").SelectMany(k => SplitKeywords(k)).Distinct(StringComparer.Ordinal)],
    };

    private static string? Address(JsonElement node) =>
        First(node, "url") ?? (node.TryGetProperty("mainEntityOfPage", out var main) ? main.ValueKind switch
        {
            JsonValueKind.String => Text(main),
            JsonValueKind.Object when main.TryGetProperty("@id", out var id) => Text(id),
            _ => null,
        } : null);

    private static JsonElement[] Things(JsonElement node, string name) =>
        !node.TryGetProperty(name, out var value) ? [] : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];

    private static string? First(JsonElement node, string name) => Strings(node, name).FirstOrDefault(s => s.Any(char.IsLetterOrDigit));

    // A value may be a string, a thing with a name, or a list of either.
    private static IEnumerable<string> Strings(JsonElement node, string name) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(name, out var value) ? Strings(value, 0) : [];

    private static IEnumerable<string> Strings(JsonElement value, int depth) => value.ValueKind switch
    {
        JsonValueKind.String => Text(value) is { } text ? [text] : [],
        JsonValueKind.Array when depth < DeepestGraph => value.EnumerateArray().SelectMany(v => Strings(v, depth + 1)),
        JsonValueKind.Object when depth < DeepestGraph && value.TryGetProperty("name", out var inner) => Strings(inner, depth + 1),
        _ => [],
    };

    private static string? Text(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // half of a surrogate pair, written as an escape
        }
    }

    private static string Clean(string text) => PrintedText.Clean(WebUtility.HtmlDecode(text));

    [GeneratedRegex(@"[\x00-\x1F]+", RegexOptions.CultureInvariant)]
    private static partial Regex Controls();
}
