namespace Dateline.Time;

/// <summary>A vague portion: <c>early January</c>, <c>the end of the year</c>.</summary>
internal sealed record PortionTree(Portion Portion, TimeTree Whole) : TimeTree;
