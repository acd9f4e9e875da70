namespace Dateline.Model;

/// <summary>The form of a verb.</summary>
public enum VerbForm
{
    /// <summary>No verb.</summary>
    None,

    /// <summary>Finite.</summary>
    Fin,

    /// <summary>Infinitive.</summary>
    Inf,

    /// <summary>Participle.</summary>
    Part,

    /// <summary>Gerund.</summary>
    Ger,
}
