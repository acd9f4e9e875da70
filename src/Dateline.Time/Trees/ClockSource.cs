namespace Dateline.Time;

/// <summary>How a clock time was written, which decides what it may mean.</summary>
internal enum ClockSource
{
    Minutes,
    Hour,
    Midnight,
    Noon,
}
