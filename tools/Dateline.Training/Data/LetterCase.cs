namespace Dateline.Training;

/// <summary>How the letters of a sentence are written.</summary>
internal enum LetterCase
{
    /// <summary>All small.</summary>
    Lower,

    /// <summary>All capitals.</summary>
    Upper,

    /// <summary>Each word with a capital.</summary>
    Title,
}
