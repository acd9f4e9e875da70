namespace Dateline.Model;

/// <summary>Whether something is said to be so or not to be so.</summary>
public enum Polarity
{
    /// <summary>It is so.</summary>
    Positive,

    /// <summary>It is not so.</summary>
    Negative,
}
