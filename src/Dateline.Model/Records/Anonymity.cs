namespace Dateline.Model;

/// <summary>How far a source is named.</summary>
public enum Anonymity
{
    /// <summary>Nobody is given.</summary>
    Unspecified,

    /// <summary>By name.</summary>
    Named,

    /// <summary>By office or function.</summary>
    Role,

    /// <summary>As somebody without a name.</summary>
    Unnamed,
}
