using Dateline.Model;

namespace Dateline.Analysis.Factuality;

/// <summary>How an event is presented so far, while the operators above it are applied from the innermost outwards.</summary>
internal readonly record struct Stance(Certainty Certainty, Polarity Polarity, Modality Modality, TextSpan? Condition)
{
    /// <summary>A plain assertion.</summary>
    public static Stance Asserted => new(Certainty.Certain, Polarity.Positive, Modality.Actual, null);

    /// <summary>The stance under one more operator.</summary>
    public Stance Under(Operator change) => this with
    {
        Certainty = Weaker(Certainty, change.Certainty),
        Polarity = change.Negates ? Polarity.Negative : change.Flips ? Flipped : Polarity,
        Modality = Further(Modality, change.Modality),
    };

    /// <summary>The stance in one more world, and at most as sure.</summary>
    public Stance Within(Modality? modality, Certainty? certainty) =>
        this with { Modality = Further(Modality, modality), Certainty = Weaker(Certainty, certainty) };

    /// <summary>The stance denied.</summary>
    public Stance Negated => this with { Polarity = Flipped };

    private Polarity Flipped => Polarity == Polarity.Positive ? Polarity.Negative : Polarity.Positive;

    private static Certainty Weaker(Certainty inner, Certainty? outer) =>
        outer is { } other && Strength(other) < Strength(inner) ? other : inner;

    private static int Strength(Certainty certainty) => certainty switch
    {
        Certainty.Certain => 3,
        Certainty.Probable => 2,
        Certainty.Possible => 1,
        _ => 0,
    };

    private static Modality Further(Modality inner, Modality? outer) =>
        outer is { } other && Distance(other) > Distance(inner) ? other : inner;

    /// <summary>How far a world lies from the real one; the farther wins.</summary>
    private static int Distance(Modality modality) => modality switch
    {
        Modality.Actual => 0,
        Modality.Planned => 1,
        Modality.Intended => 2,
        Modality.Demanded => 3,
        Modality.Generic => 4,
        Modality.Hypothetical => 5,
        Modality.Conditional => 6,
        _ => 7,
    };
}
