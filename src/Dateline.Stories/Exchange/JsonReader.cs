using System.Text;
using System.Text.Json;
using Dateline.Model;
using Dateline.Stories.Containers;
using Dateline.Stories.Pages;
using Dateline.Stories.Text;

namespace Dateline.Stories.Exchange;

/// <summary>Reads JSON: documents and lines of ninjs, schema.org articles and stories of our own.</summary>
internal sealed class JsonReader(ItemReader items, OwnStory own, ReadingLimits limits)
{
    private static readonly string[] ParagraphMarks = ["</p>", "<p>", "<br>", "<br/>", "<br />"];

    private JsonDocumentOptions Options => new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = limits.Depth };

    /// <summary>The stories of a document: of one object, of a list, of a graph.</summary>
    /// <exception cref="JsonException">The document is malformed; the message tells where.</exception>
    public IEnumerable<Result<Story>> Document(Stream content, StorySource about, string place)
    {
        if (BoundedBytes.Read(content, (int)Math.Min(limits.Document, int.MaxValue)) is not { } bytes)
        {
            yield return StoryProblems.TooLong(place, FormattableString.Invariant($"more than {limits.Document} bytes"), FormattableString.Invariant($"{limits.Document} bytes"));
            yield break;
        }

        using var json = Parsed(bytes.AsMemory(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0));
        var roots = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement.EnumerateArray().ToList() : [json.RootElement];
        for (var i = 0; i < roots.Count; i++)
        {
            foreach (var story in Guarded.Reading(Stories(roots[i], about, place), roots.Count == 1 ? place : $"{place}[{i}]"))
            {
                yield return story;
            }
        }
    }

    /// <summary>The stories of a stream of objects, one a line. A line that cannot be read is a problem and the next goes on.</summary>
    public IEnumerable<Result<Story>> Lines(Stream content, StorySource about, string place)
    {
        using var lines = new StreamReader(content, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var number = 0;
        while (Line(lines) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var where = FormattableString.Invariant($"{place}:{number}");
            foreach (var story in Guarded.Reading(Stories(line, about, where), where))
            {
                yield return story;
            }
        }
    }

    private JsonDocument Parsed(ReadOnlyMemory<byte> json) =>
        SurrogateEscapes.MayStandIn(json.Span) ? JsonDocument.Parse(SurrogateEscapes.Mended(Encoding.UTF8.GetString(json.Span)), Options) : JsonDocument.Parse(json, Options);

    private IEnumerable<Result<Story>> Stories(string line, StorySource about, string place)
    {
        if (line.Length > limits.Page)
        {
            yield return StoryProblems.TooLong(place, "a longer line", FormattableString.Invariant($"{limits.Page} characters"));
            yield break;
        }

        using var json = JsonDocument.Parse(SurrogateEscapes.Mended(line), Options);
        foreach (var story in Stories(json.RootElement, about, place))
        {
            yield return story;
        }
    }

    // At most one character over the limit is kept of a line; the rest is passed over.
    private string? Line(StreamReader lines)
    {
        var line = new StringBuilder();
        var any = false;
        for (var next = lines.Read(); next >= 0; next = lines.Read())
        {
            any = true;
            if (next == '\n')
            {
                return line.ToString();
            }

            if (line.Length <= limits.Page)
            {
                line.Append((char)next);
            }
        }

        return any ? line.ToString() : null;
    }

    private IEnumerable<Result<Story>> Stories(JsonElement json, StorySource about, string place)
    {
        var articles = LinkedData.Articles(json).ToList();
        return articles.Count > 0 ? articles.Select(a => items.Read(Item(a), about, place))
            : Ninjs.Is(json) ? Ninjs.Inner(json).Prepend(json).Select(n => items.Read(Ninjs.Read(n), about, place))
            : OwnStory.Is(json) ? [own.Read(json, about, place)]
            : [StoryProblems.UnknownJson(place)];
    }

    private static ExchangeItem Item(LinkedArticle article) => new()
    {
        Address = article.Address,
        Headline = article.Headline,
        Summary = article.Description,
        Section = article.Section,
        Authors = article.Authors,
        Publisher = article.Publisher,
        Published = article.Published,
        Updated = article.Modified,
        Language = article.Language,
        Dateline = article.Dateline,
        Topics = article.Keywords,
        Persons = article.Persons,
        Corrections = article.Correction is { } correction ? [correction] : [],
        Html = article.Body is { } body && Array.Exists(ParagraphMarks, m => body.Contains(m, StringComparison.OrdinalIgnoreCase)) ? body : null,
        Text = article.Body,
    };
}
