namespace Dateline.Model;

/// <summary>A place with every mention of it: one entry of <c>dateline where</c>.</summary>
public sealed record ListedPlace
{
    /// <summary>The place; without coordinates when it stayed open.</summary>
    public required Place Place { get; init; }

    /// <summary>Its mentions in the order of the text; never empty.</summary>
    public required EquatableList<ListedPlaceMention> Mentions { get; init; }
}
