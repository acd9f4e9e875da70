using System.Text.Json;

namespace Dateline.Training;

/// <summary>A time in a sample story with its role, as a reader sees it.</summary>
internal sealed record GoldRole
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>File of the story, relative to <c>samples/</c>.</summary>
    public required string Story { get; init; }

    /// <summary>The sentence as printed.</summary>
    public required string Sentence { get; init; }

    /// <summary>The words of the time.</summary>
    public required string Text { get; init; }

    /// <summary>Its role.</summary>
    public required string Role { get; init; }

    /// <summary>The words any of which may govern it.</summary>
    public required string[] Of { get; init; }

    /// <summary>EDTF value; absent for durations, sets and vague times.</summary>
    public string? Edtf { get; init; }

    /// <summary>The roles of a JSONL file, in the order of the stories' text.</summary>
    public static IReadOnlyList<GoldRole> Load(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<GoldRole>(line, Options)!)];
}
