namespace Dateline.Language;

/// <summary>What of a word is looked up in a table of its own.</summary>
internal enum WordPart
{
    /// <summary>The word among those that have vectors learnt from much text.</summary>
    Vector,

    /// <summary>The word among those of the treebanks; numbers fall together.</summary>
    Word,

    /// <summary>The last two letters.</summary>
    Suffix2,

    /// <summary>The last three letters.</summary>
    Suffix3,

    /// <summary>The last four letters.</summary>
    Suffix4,

    /// <summary>The first three letters.</summary>
    Prefix3,

    /// <summary>Capitals, letters, digits and marks, runs cut to two.</summary>
    Shape,

    /// <summary>Every three letters in a row, the ends marked.</summary>
    Trigram,
}
