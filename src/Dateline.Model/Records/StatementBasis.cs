namespace Dateline.Model;

/// <summary>How the attribution is known.</summary>
public enum StatementBasis
{
    /// <summary>A cue in the same sentence.</summary>
    Explicit,

    /// <summary>A cue in an earlier sentence.</summary>
    Carried,

    /// <summary>The agency of the dateline.</summary>
    Dateline,

    /// <summary>The manner of headlines.</summary>
    Headline,

    /// <summary>A cue without a speaker.</summary>
    Passive,
}
