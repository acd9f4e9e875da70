namespace Dateline.Model;

/// <summary>A count told with an event.</summary>
public sealed record Quantity
{
    /// <summary>What is counted.</summary>
    public required QuantityKind Kind { get; init; }

    /// <summary>Lowest number that the words allow; absent when open.</summary>
    public decimal? Low { get; init; }

    /// <summary>Highest number that the words allow, inclusive; absent when open.</summary>
    public decimal? High { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }
}
