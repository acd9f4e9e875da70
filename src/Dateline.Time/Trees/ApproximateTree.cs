namespace Dateline.Time;

/// <summary>A time said to be rough: <c>around January 15</c>.</summary>
internal sealed record ApproximateTree(TimeTree Inner) : TimeTree;
