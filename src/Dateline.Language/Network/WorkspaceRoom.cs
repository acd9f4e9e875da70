namespace Dateline.Language;

/// <summary>The rooms of a <see cref="Workspace"/>, by what is kept in them.</summary>
internal enum WorkspaceRoom
{
    /// <summary>Words as numbers, before the first layer.</summary>
    WordInputs,

    /// <summary>The output of one layer, and of every second one after it.</summary>
    Rows,

    /// <summary>The output of the other layers.</summary>
    OtherRows,

    /// <summary>The output of the layer from which tags and names are read.</summary>
    TagRows,

    /// <summary>What a layer makes of its input.</summary>
    Products,

    /// <summary>The products of one direction, in the order of time.</summary>
    Gates,

    /// <summary>The cells of the units.</summary>
    Cells,

    /// <summary>The output of one direction, in the order of time.</summary>
    Way,

    /// <summary>The output of the layer that finds names.</summary>
    NameRows,

    /// <summary>Scores of the tags.</summary>
    Tags,

    /// <summary>Scores of the features.</summary>
    Features,

    /// <summary>Scores of the name labels.</summary>
    Names,

    /// <summary>Words as dependents, not yet turned.</summary>
    Dependents,

    /// <summary>Rows that are wider than what of them means something.</summary>
    Wide,

    /// <summary>Words as dependents of arcs, turned.</summary>
    ArcDependents,

    /// <summary>The root and the words as heads of arcs.</summary>
    ArcHeads,

    /// <summary>Words as dependents by relations, turned.</summary>
    RelationDependents,

    /// <summary>The root and the words as heads by relations.</summary>
    RelationHeads,

    /// <summary>Scores of the arcs of a sentence.</summary>
    Arcs,
}
