namespace Dateline.Time;

/// <summary>A clock time; hour 24 is the end of the day. It has its half when a.m. or p.m. was written.</summary>
internal sealed record ClockTree(int Hour, int Minute, ClockSource Source, ZoneMark Zone, bool HasHalf = false) : TimeTree;
