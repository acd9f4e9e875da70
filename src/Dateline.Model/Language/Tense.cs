namespace Dateline.Model;

/// <summary>The tense of a verb form.</summary>
public enum Tense
{
    /// <summary>No tense.</summary>
    None,

    /// <summary>Past.</summary>
    Past,

    /// <summary>Present.</summary>
    Pres,
}
