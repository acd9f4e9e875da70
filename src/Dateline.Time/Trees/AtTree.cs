namespace Dateline.Time;

/// <summary>A clock time on a day: <c>19:00 Damascus time on Thursday</c>.</summary>
internal sealed record AtTree(ClockTree Clock, TimeTree Day) : TimeTree;
