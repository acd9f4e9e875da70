namespace Dateline.Time;

/// <summary>What is left of a period: <c>the rest of the week</c>.</summary>
internal sealed record RestTree(TimeTree Whole) : TimeTree;
