namespace Dateline.Time;

/// <summary>A clock time; hour 24 is the end of the day.</summary>
internal sealed record ClockTree(int Hour, int Minute, ClockSource Source, ZoneMark Zone) : TimeTree;
