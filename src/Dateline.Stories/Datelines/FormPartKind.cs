namespace Dateline.Stories.Datelines;

/// <summary>What can stand in a dateline.</summary>
internal enum FormPartKind
{
    /// <summary>A punctuation mark.</summary>
    Mark,

    /// <summary>A run of dashes of any kind.</summary>
    Dash,

    /// <summary>One place or several, with a country or a region.</summary>
    Place,

    /// <summary>A day, with or without its year.</summary>
    Date,

    /// <summary>A weekday.</summary>
    Weekday,

    /// <summary>The agency's name.</summary>
    Agency,
}
