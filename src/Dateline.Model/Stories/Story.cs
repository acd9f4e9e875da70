using System.Text.Json.Serialization;
using NodaTime;

namespace Dateline.Model;

/// <summary>One news story as its publisher meant it to be read: text, and what is known about the text.</summary>
/// <remarks>The text is set once by the reader; everything found later is a span into it. Site furniture, picture credits and
/// headlines of other stories are never in <see cref="Paragraphs"/>.</remarks>
public sealed record Story
{
    /// <summary>The BCP 47 tag of the one language that is analysed.</summary>
    public const string English = "en";

    /// <summary>First 16 hexadecimal digits of the SHA-256 of the normalised text.</summary>
    public required string Id { get; init; }

    /// <summary>Where the story came from: an address or a file name; absent for standard input.</summary>
    public string? Uri { get; init; }

    /// <summary>The address that the publisher gives as the story's own, where it gives one.</summary>
    public string? Canonical { get; init; }

    /// <summary>The agency or outlet that speaks, by its usual short name, e.g. <c>TASS</c>.</summary>
    public string? Agency { get; init; }

    /// <summary>The headline, without its site's name.</summary>
    public string? Headline { get; init; }

    /// <summary>The deck or standfirst under the headline.</summary>
    public string? Summary { get; init; }

    /// <summary>The publisher's section, e.g. <c>World</c>.</summary>
    public string? Section { get; init; }

    /// <summary>BCP 47 language tag of the body.</summary>
    public required string Language { get; init; }

    /// <summary>First publication; absent when neither text nor metadata tell it.</summary>
    public OffsetDateTime? Published { get; init; }

    /// <summary>The day of publication where its hour is not known; absent when <see cref="Published"/> is given.</summary>
    public LocalDate? PublishedDay { get; init; }

    /// <summary>Last change the publisher gives.</summary>
    public OffsetDateTime? Updated { get; init; }

    /// <summary>IANA time zone of the publisher, when it is known by more than an offset, e.g. <c>Europe/Moscow</c>.</summary>
    public string? Zone { get; init; }

    /// <summary>The dateline at the head of the body, read from the text.</summary>
    public StoryDateline? Dateline { get; init; }

    /// <summary>The authors as the publisher prints them.</summary>
    public string? Byline { get; init; }

    /// <summary>The picture credit.</summary>
    public string? Credit { get; init; }

    /// <summary>The publisher's topics or keywords.</summary>
    public EquatableList<string> Topics { get; init; }

    /// <summary>People whom the publisher lists.</summary>
    public EquatableList<string> Persons { get; init; }

    /// <summary>Headlines of other stories found inside the text.</summary>
    public EquatableList<string> Related { get; init; }

    /// <summary>The body, its captions and its corrections, in order.</summary>
    public required EquatableList<Paragraph> Paragraphs { get; init; }

    /// <summary>What the reader left out or could not settle, in words.</summary>
    public EquatableList<string> Notes { get; init; }

    /// <summary>The passages that carry text, in order: headline, summary, then paragraphs.</summary>
    [JsonIgnore]
    public IEnumerable<int> Passages =>
        Enumerable.Range(TextSpan.Headline, Paragraphs.Count + 2).Where(p => TextOf(p).Length > 0);

    /// <summary>The text of a passage; empty when the story lacks it.</summary>
    public string TextOf(int passage) => passage switch
    {
        TextSpan.Headline => Headline ?? "",
        TextSpan.Summary => Summary ?? "",
        _ => Paragraphs[passage].Text,
    };

    /// <summary>The exact words under a span.</summary>
    public string TextOf(TextSpan span) => TextOf(span.Passage)[span.Start..span.End];

    /// <summary>A span with its words, as evidence.</summary>
    public Citation Cite(TextSpan span) => new()
    {
        Field = span.Passage switch { TextSpan.Headline => "headline", TextSpan.Summary => "summary", _ => null },
        Paragraph = span.Passage < 0 ? null : span.Passage,
        Start = span.Start,
        End = span.End,
        Text = TextOf(span),
    };
}
