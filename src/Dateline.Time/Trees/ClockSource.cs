namespace Dateline.Time;

/// <summary>How a clock time was written, which decides what it may mean.</summary>
internal enum ClockSource
{
    Minutes,
    Hour,
    Midnight,

    /// <summary>Midnight from which something holds: the one that comes, with no other reading.</summary>
    ComingMidnight,
    Noon,
}
