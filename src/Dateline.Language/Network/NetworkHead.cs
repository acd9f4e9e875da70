namespace Dateline.Language;

/// <summary>What is read off the layers of a network.</summary>
internal enum NetworkHead
{
    /// <summary>The tags.</summary>
    Tags,

    /// <summary>The morphological features.</summary>
    Features,

    /// <summary>A word as the dependent of an arc.</summary>
    ArcDependent,

    /// <summary>A word as the head of an arc.</summary>
    ArcHead,

    /// <summary>How dependents and heads of arcs go together.</summary>
    Arcs,

    /// <summary>A word as the dependent by a relation.</summary>
    RelationDependent,

    /// <summary>A word as the head by a relation.</summary>
    RelationHead,

    /// <summary>How dependents and heads go together by each relation.</summary>
    Relations,

    /// <summary>The name labels.</summary>
    Names,
}
