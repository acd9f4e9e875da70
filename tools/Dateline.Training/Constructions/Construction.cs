using System.Text.Json;

namespace Dateline.Training;

/// <summary>A sentence or two of newswire that shows one way of attributing, with what must be read from it.</summary>
internal sealed record Construction
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Id, e.g. <c>c01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, e.g. <c>headline colon</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>Who says what.</summary>
    public required GoldAttribution[] Attributions { get; init; }

    /// <summary>How certain its events are.</summary>
    public required GoldFactuality[] Factuality { get; init; }

    /// <summary>Whether the words stand in a headline.</summary>
    public bool IsHeadline => Name.StartsWith("headline", StringComparison.Ordinal);

    /// <summary>Whether the words begin with a dateline.</summary>
    public bool HasDateline => Name.StartsWith("dateline", StringComparison.Ordinal);

    /// <summary>The constructions of a JSONL file.</summary>
    public static IReadOnlyList<Construction> Load(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Parse)];

    private static Construction Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new Construction
        {
            Id = root.GetProperty("id").GetString()!,
            Name = root.GetProperty("construction").GetString()!,
            Text = root.GetProperty("text").GetString()!,
            Attributions = root.GetProperty("attributions").Deserialize<GoldAttribution[]>(Options)!,
            Factuality = root.GetProperty("factuality").Deserialize<GoldFactuality[]>(Options)!,
        };
    }
}
