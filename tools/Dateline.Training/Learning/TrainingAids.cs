namespace Dateline.Training;

/// <summary>Helps of training that can be left out one by one, to measure what each gives.</summary>
[Flags]
internal enum TrainingAids
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Copies of sentences in other cases of letters.</summary>
    Recased = 1,

    /// <summary>The wire treebank.</summary>
    Wire = 2,

    /// <summary>The clues of the lexicon.</summary>
    Clues = 4,

    /// <summary>The sets of which only names are known.</summary>
    Names = 8,

    /// <summary>All of them.</summary>
    All = Recased | Wire | Clues | Names,
}
