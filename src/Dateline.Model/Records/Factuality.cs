namespace Dateline.Model;

/// <summary>How an event is presented by the one who vouches for it.</summary>
/// <remarks>Source: FactBank's certainty and polarity, with modality kept apart.</remarks>
public sealed record Factuality
{
    /// <summary>How sure.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>So, or not so.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>In which world.</summary>
    public required Modality Modality { get; init; }

    /// <summary>The words of the condition, when there is one.</summary>
    public Citation? Condition { get; init; }
}
