namespace Dateline.Language;

/// <summary>A linear classifier: a score for every class, given the features of a decision.</summary>
internal interface IScorer
{
    /// <summary>How many classes there are.</summary>
    int Classes { get; }

    /// <summary>Writes the score of each class into <paramref name="scores"/>, which has <see cref="Classes"/> places.</summary>
    void Score(ReadOnlySpan<ulong> features, Span<int> scores);
}
