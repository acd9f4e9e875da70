namespace Dateline.Time;

/// <summary>Where a time lies, as the clause it belongs to tells.</summary>
internal enum Direction
{
    Unknown,
    Past,

    /// <summary>Only a clause further up tells of the past, so that a date close ahead may still be meant.</summary>
    LikelyPast,
    Future,

    /// <summary>Only a clause further up tells of the future, so that a date just gone by may still be meant.</summary>
    LikelyFuture,
}
