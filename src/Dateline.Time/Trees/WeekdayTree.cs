namespace Dateline.Time;

/// <summary>A weekday: <c>Wednesday</c>, <c>last Friday</c> (shift −1), <c>Friday of next week</c>, <c>the following Friday</c> (counted from the day last told).</summary>
internal sealed record WeekdayTree(int Weekday, int? Shift, TimeTree? Week, bool FromEvent = false) : TimeTree;
