using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>Words that name a place.</summary>
/// <remarks>Positions count the words of the sentence; <see cref="First"/> to <see cref="End"/> is half-open.</remarks>
internal sealed record PlaceMention
{
    /// <summary>The sentence, by its index in the reading.</summary>
    public required int Sentence { get; init; }

    /// <summary>The word by which the mention hangs in the tree.</summary>
    public required int Head { get; init; }

    /// <summary>Its first word.</summary>
    public required int First { get; init; }

    /// <summary>The position after its last word.</summary>
    public required int End { get; init; }

    /// <summary>The place that the words name here.</summary>
    public required Place Place { get; init; }

    /// <summary>How the words name it.</summary>
    public PlaceForm Form { get; init; }

    /// <summary>Whether the words say where something is ("in Astana", "Goma, eastern Congo") rather than who acts ("Moscow said").</summary>
    public required bool Locative { get; init; }

    /// <summary>The rule that resolved it, e.g. <c>pl-country</c>.</summary>
    public required string Rule { get; init; }
}
