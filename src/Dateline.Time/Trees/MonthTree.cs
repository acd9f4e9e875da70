namespace Dateline.Time;

/// <summary>A month: <c>January</c>, <c>January 2017</c>, <c>January of next year</c>, <c>last November</c> (shift −1), <c>that October</c> (of the year last told).</summary>
internal sealed record MonthTree(int Month, TimeTree? Year, int? Shift = null, bool FromEvent = false) : TimeTree;
