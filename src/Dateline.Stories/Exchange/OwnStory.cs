using System.Text.Json;
using System.Text.Json.Nodes;
using Dateline.Model;
using Dateline.Stories.Text;

namespace Dateline.Stories.Exchange;

/// <summary>Reads a story in this project's own JSON: the <c>story</c> of a record, or one made by hand.</summary>
/// <remarks>Written by <c>dateline read</c> and read again, a story is the same story. One with <c>paragraphs</c> is taken as it is; one
/// with <c>text</c> or <c>html</c> is read like any other text. See docs/formats.md.</remarks>
internal sealed class OwnStory(ItemReader items, StoryMaker maker)
{
    /// <summary>Whether an object is a story or a record of ours.</summary>
    public static bool Is(JsonElement json) => json.Member("story") is { ValueKind: JsonValueKind.Object } || json.Member("paragraphs", "text", "html") is not null;

    /// <summary>The story.</summary>
    /// <exception cref="JsonException">A member has a value that it cannot have.</exception>
    public Result<Story> Read(JsonElement json, StorySource about, string place)
    {
        var story = json.Member("story") is { ValueKind: JsonValueKind.Object } inner ? inner : json;
        return story.Member("paragraphs") is { ValueKind: JsonValueKind.Array } ? Whole(story, about, place) : items.Read(Item(story), about, place);
    }

    private Result<Story> Whole(JsonElement json, StorySource about, string place)
    {
        var members = Members(json);
        members["id"] ??= "";
        members["language"] ??= "";
        var paragraphs = new JsonArray();
        foreach (var paragraph in json.Parts("paragraphs"))
        {
            paragraphs.Add(paragraph.ValueKind == JsonValueKind.String ? new JsonObject { ["kind"] = "body", ["text"] = paragraph.GetString() }
                : paragraph.Word("text") is not null ? JsonNode.Parse(paragraph.GetRawText())
                : throw new JsonException("A paragraph has no text."));
        }

        members["paragraphs"] = paragraphs;
        var story = Clean(RecordJson.ReadStory(members.ToJsonString()));
        return story.Paragraphs.IsEmpty ? StoryProblems.EmptyItem(place) : story with
        {
            Id = StoryIdentity.Of([story.Headline ?? "", story.Summary ?? "", .. story.Paragraphs.Select(p => p.Text)]),
            Uri = story.Uri ?? about.Uri,
            Language = story.Language.Length > 0 ? story.Language : maker.LanguageOf(string.Join('\n', story.Paragraphs.Select(p => p.Text)), null),
        };
    }

    // A member may stand there twice; the last one counts, as in most readers.
    private static JsonObject Members(JsonElement json)
    {
        var members = new JsonObject();
        foreach (var member in json.EnumerateObject())
        {
            members[member.Name] = JsonNode.Parse(member.Value.GetRawText());
        }

        return members;
    }

    private static Story Clean(Story story) => story with
    {
        Headline = Clean(story.Headline),
        Summary = Clean(story.Summary),
        Dateline = story.Dateline is { } dateline && Stands(dateline.Evidence, story) ? dateline : null,
        Topics = [.. story.Topics.Where(t => t is not null)],
        Persons = [.. story.Persons.Where(p => p is not null)],
        Related = [.. story.Related.Where(r => r is not null)],
        Notes = [.. story.Notes.Where(n => n is not null)],
        Paragraphs = [.. story.Paragraphs.Select(p => p with { Text = PrintedText.Clean(p.Text) }).Where(p => p.Text.Length > 0)],
    };

    // Evidence is the exact words at its place, or it is none.
    private static bool Stands(Citation evidence, Story story) =>
        evidence is { Paragraph: { } at, Start: >= 0 } && at >= 0 && at < story.Paragraphs.Count && evidence.End >= evidence.Start && evidence.End <= story.Paragraphs[at].Text.Length
        && story.Paragraphs[at].Text[evidence.Start..evidence.End] == evidence.Text;

    private static string? Clean(string? text) => text is not null && PrintedText.Clean(text) is { Length: > 0 } clean ? clean : null;

    private static ExchangeItem Item(JsonElement json) => new()
    {
        Address = json.Word("uri", "url"),
        Headline = json.Word("headline", "title"),
        Summary = json.Word("summary", "description"),
        Section = json.Word("section"),
        Authors = json.Word("byline", "author") is { } by ? [by] : [.. json.Names("authors")],
        Credit = json.Word("credit"),
        Publisher = json.Word("agency", "publisher", "source"),
        Published = json.Word("published", "publishedDay", "date"),
        Updated = json.Word("updated"),
        Language = json.Word("language"),
        Topics = [.. json.Names("topics")],
        Persons = [.. json.Names("persons")],
        Html = json.Word("html"),
        Text = json.Word("text", "body"),
    };
}
