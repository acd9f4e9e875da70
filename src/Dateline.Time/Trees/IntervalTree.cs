namespace Dateline.Time;

/// <summary>From one time to another: <c>December 20-21</c>, <c>Monday to Friday</c>.</summary>
internal sealed record IntervalTree(TimeTree From, TimeTree To) : TimeTree;
