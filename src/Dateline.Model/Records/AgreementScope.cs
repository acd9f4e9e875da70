namespace Dateline.Model;

/// <summary>Where an agreement applies.</summary>
public sealed record AgreementScope
{
    /// <summary>Whether it covers the whole conflict area; absent when not told.</summary>
    public bool? Whole { get; init; }

    /// <summary>The areas named.</summary>
    public EquatableList<Place> Areas { get; init; }

    /// <summary>The words.</summary>
    public Citation? Text { get; init; }
}
