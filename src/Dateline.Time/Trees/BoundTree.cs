namespace Dateline.Time;

/// <summary>A time that something lies before or after: <c>by Friday</c>, <c>since Monday</c>.</summary>
internal sealed record BoundTree(Bound Bound, TimeTree Inner) : TimeTree;
