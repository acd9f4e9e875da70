using System.Globalization;
using System.Text.Json;
using Dateline.Model;
using NodaTime.Text;

namespace Dateline.Training;

/// <summary>A sentence or two of newswire, when and where they were published, and every time that must be read from them.</summary>
internal sealed record TimeProbe
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Id, e.g. <c>a001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, e.g. <c>relative days</c>.</summary>
    public required string Item { get; init; }

    /// <summary>Instant of publication with its offset; absent when unknown.</summary>
    public string? Published { get; init; }

    /// <summary>Place of the dateline in capitals; absent when it has none.</summary>
    public string? Dateline { get; init; }

    /// <summary>Zone of the publisher; absent when unknown.</summary>
    public string? Zone { get; init; }

    /// <summary>The paragraphs.</summary>
    public required string[] Text { get; init; }

    /// <summary>Every time of the text, in order.</summary>
    public required ProbeTime[] Times { get; init; }

    /// <summary>The probe as a story.</summary>
    public Story Story => new()
    {
        Id = "0000000000000000",
        Language = Story.English,
        Published = Published is { } instant ? OffsetDateTimePattern.Rfc3339.Parse(instant).Value : null,
        Zone = Zone,
        Dateline = Dateline is null ? null : new StoryDateline
        {
            Place = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Dateline.ToLowerInvariant()),
            Evidence = new Citation { Paragraph = 0, Start = 0, End = 0, Text = "" },
        },
        Paragraphs = [.. Text.Select(t => new Paragraph(ParagraphKind.Body, t))],
    };

    /// <summary>The probes of a JSONL file.</summary>
    public static IReadOnlyList<TimeProbe> Load(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<TimeProbe>(line, Options)!)];
}
