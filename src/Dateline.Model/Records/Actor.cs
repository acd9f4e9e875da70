using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>Somebody who acts, is acted on, or speaks.</summary>
public sealed record Actor
{
    /// <summary>Identity within the record, stable for equal text, e.g. <c>dmitry-peskov</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Fullest name found.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of actor.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-3 country.</summary>
    public string? Country { get; init; }

    /// <summary>Other names found in the story.</summary>
    public EquatableList<string> Aliases { get; init; }

    /// <summary>Offices and functions.</summary>
    public EquatableList<ActorRole> Roles { get; init; }

    /// <summary>Ids of actors that it belongs to.</summary>
    public EquatableList<string> MemberOf { get; init; }

    /// <summary>PLOVER actor code: country and sector.</summary>
    public string? Plover { get; init; }

    /// <summary>CAMEO actor code: country and role.</summary>
    public string? Cameo { get; init; }

    /// <summary>Whether the story does not print the name: it tells an office, and a table who held it on the day of the story.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Inferred { get; init; }

    /// <summary>Every mention, pronouns and role nouns included, in order of the text.</summary>
    public EquatableList<Citation> Mentions { get; init; }

    /// <summary>Ids of the rules that found it.</summary>
    public EquatableList<string> Rules { get; init; }
}
