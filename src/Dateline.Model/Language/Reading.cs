namespace Dateline.Model;

/// <summary>A story with its sentences analysed as English.</summary>
/// <remarks>Sentences come in the order headline, summary, paragraphs. The dateline belongs to no sentence, nor does a caption.</remarks>
public sealed record Reading
{
    /// <summary>The story that was read.</summary>
    public required Story Story { get; init; }

    /// <summary>Its sentences in order; <see cref="Sentence.Index"/> is the position in this list.</summary>
    public required EquatableList<Sentence> Sentences { get; init; }
}
