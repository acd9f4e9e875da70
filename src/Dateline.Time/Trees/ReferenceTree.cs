namespace Dateline.Time;

/// <summary>The past (−1), the present or the future as such: <c>recently</c>, <c>now</c>.</summary>
internal sealed record ReferenceTree(int Direction) : TimeTree;
