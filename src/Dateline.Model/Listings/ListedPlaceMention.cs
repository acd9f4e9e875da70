namespace Dateline.Model;

/// <summary>One mention of a place.</summary>
public sealed record ListedPlaceMention
{
    /// <summary>How the words name it.</summary>
    public required PlaceForm Form { get; init; }

    /// <summary>Whether the words say where something is ("in Astana") rather than only name the place or whoever acts there ("Moscow said").</summary>
    public required bool Locative { get; init; }

    /// <summary>Id of the rule that resolved it.</summary>
    public required string Rule { get; init; }

    /// <summary>The words.</summary>
    public required Citation Evidence { get; init; }
}
