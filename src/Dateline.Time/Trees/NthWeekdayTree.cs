namespace Dateline.Time;

/// <summary>The n-th weekday of a period, −1 for the last: <c>the first Friday of next month</c>.</summary>
internal sealed record NthWeekdayTree(int Index, int Weekday, TimeTree Whole) : TimeTree;
