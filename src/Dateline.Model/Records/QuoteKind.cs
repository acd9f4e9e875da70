namespace Dateline.Model;

/// <summary>How words are given.</summary>
public enum QuoteKind
{
    /// <summary>No words are given.</summary>
    None,

    /// <summary>In quotation marks.</summary>
    Direct,

    /// <summary>Partly in quotation marks.</summary>
    Mixed,

    /// <summary>As reported speech.</summary>
    Indirect,

    /// <summary>Carried on without a cue.</summary>
    FreeIndirect,

    /// <summary>In the manner of headlines.</summary>
    Headline,
}
