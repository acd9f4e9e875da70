using Dateline.Model;

namespace Dateline.Training;

/// <summary>A word of a treebank.</summary>
internal sealed record TreebankWord
{
    /// <summary>The word as printed.</summary>
    public required string Form { get; init; }

    /// <summary>Its dictionary form.</summary>
    public required string Lemma { get; init; }

    /// <summary>Universal and Penn tag, e.g. <c>NOUN/NNS</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>Morphological features, e.g. <c>Number=Plur</c>.</summary>
    public required string Features { get; init; }

    /// <summary>The 1-based number of its head; 0 for the root.</summary>
    public required int Head { get; init; }

    /// <summary>The relation as the treebank labels it.</summary>
    public required string Label { get; init; }

    /// <summary>The annotations of the last column.</summary>
    public required string Notes { get; init; }

    /// <summary>The relation, reduced.</summary>
    public Relation Relation => UniversalNames.ParseRelation(Label);

    /// <summary>The universal tag.</summary>
    public UniversalTag Universal => UniversalNames.ParseTag(Tag[..Tag.IndexOf('/', StringComparison.Ordinal)]);
}
