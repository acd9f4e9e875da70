using System.Globalization;
using System.Text.Json;
using Dateline.Model;
using NodaTime.Text;

namespace Dateline.Training;

/// <summary>A short story with everybody who takes part in it, as a careful reader sees them.</summary>
internal sealed record ActorSample
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Theme and number, e.g. <c>app-01</c>.</summary>
    public required string Id { get; init; }

    /// <summary><c>dev</c>, or <c>held</c> for a story on which nobody tunes.</summary>
    public required string Set { get; init; }

    /// <summary>The agency in whose manner it is written.</summary>
    public required string Agency { get; init; }

    /// <summary>Instant of publication, RFC 3339.</summary>
    public required string Published { get; init; }

    /// <summary>Place of the dateline in capitals; absent when it has none.</summary>
    public string? Dateline { get; init; }

    /// <summary>The headline, where the story has one.</summary>
    public string? Headline { get; init; }

    /// <summary>The paragraphs.</summary>
    public required string[] Text { get; init; }

    /// <summary>The actors in order of their first mention.</summary>
    public required ExpectedActor[] Actors { get; init; }

    /// <summary>Words that must stay unresolved, in the notation of mentions.</summary>
    public string[] Open { get; init; } = [];

    /// <summary>What it is about: the id without its number.</summary>
    public string Theme => Id[..Id.IndexOf('-', StringComparison.Ordinal)];

    /// <summary>The sample as a story.</summary>
    public Story Story => new()
    {
        Id = "0000000000000000",
        Language = Story.English,
        Agency = Agency,
        Headline = Headline,
        Published = OffsetDateTimePattern.Rfc3339.Parse(Published).Value,
        Dateline = Dateline is null ? null : new StoryDateline
        {
            Place = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Dateline.ToLowerInvariant()),
            Evidence = new Citation { Paragraph = 0, Start = 0, End = 0, Text = "" },
        },
        Paragraphs = [.. Text.Select(t => new Paragraph(ParagraphKind.Body, t))],
    };

    /// <summary>The samples of a JSONL file.</summary>
    public static IReadOnlyList<ActorSample> Load(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<ActorSample>(line, Options)!)];
}
