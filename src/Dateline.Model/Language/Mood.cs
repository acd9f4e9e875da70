namespace Dateline.Model;

/// <summary>The mood of a finite verb.</summary>
public enum Mood
{
    /// <summary>No mood.</summary>
    None,

    /// <summary>Indicative.</summary>
    Ind,

    /// <summary>Imperative.</summary>
    Imp,

    /// <summary>Subjunctive.</summary>
    Sub,
}
