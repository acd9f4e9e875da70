namespace Dateline.Time;

/// <summary>A day of the month last spoken of, or of the nearest: <c>on the 13th</c>.</summary>
internal sealed record DayOfMonthTree(int Day) : TimeTree;
