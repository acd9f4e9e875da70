namespace Dateline.Time;

/// <summary>A calendar unit counted from the present or from the time last spoken of: <c>yesterday</c>, <c>next month</c>, <c>the same day</c>.</summary>
internal sealed record ShiftTree(TimeUnit Unit, int By, bool FromEvent) : TimeTree;
