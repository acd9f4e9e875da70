namespace Dateline.Analysis.Actors;

/// <summary>Which singular pronouns can refer to somebody, as far as a name or title tells.</summary>
internal enum Gender
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>He.</summary>
    Male,

    /// <summary>She.</summary>
    Female,
}
