namespace Dateline.Time;

/// <summary>Where a time lies, as the clause it belongs to tells.</summary>
internal enum Direction
{
    Unknown,
    Past,
    Future,
}
