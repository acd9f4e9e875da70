namespace Dateline.Model;

/// <summary>The places of a story: what <c>dateline where</c> writes.</summary>
public sealed record PlaceListing
{
    /// <summary>The story.</summary>
    public required Story Story { get; init; }

    /// <summary>The place of the dateline, which is no mention in the text; absent when there is none.</summary>
    public Place? Dateline { get; init; }

    /// <summary>Its places in the order of their first mention; empty when it has none, and for a story in another language than English.</summary>
    public EquatableList<ListedPlace> Places { get; init; } = [];
}
