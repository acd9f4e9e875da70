namespace Dateline.Time;

/// <summary>A month: <c>January</c>, <c>January 2017</c>, <c>January of next year</c>, <c>last November</c> (shift −1).</summary>
internal sealed record MonthTree(int Month, TimeTree? Year, int? Shift = null) : TimeTree;
