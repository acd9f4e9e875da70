namespace Dateline.Model;

/// <summary>A time expression in a sentence, with its value.</summary>
public sealed record TimeMention
{
    /// <summary>Position of the sentence in the reading.</summary>
    public required int Sentence { get; init; }

    /// <summary>Position of the first word of the expression, inclusive.</summary>
    public required int First { get; init; }

    /// <summary>Position after the last word.</summary>
    public required int End { get; init; }

    /// <summary>Kind of expression.</summary>
    public required TimeKind Kind { get; init; }

    /// <summary>What the words mean in this story.</summary>
    public required TimeValue Value { get; init; }
}
