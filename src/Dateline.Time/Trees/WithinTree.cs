namespace Dateline.Time;

/// <summary>Not later than a length from now: <c>within 48 hours</c>.</summary>
internal sealed record WithinTree(LengthTree Length) : TimeTree;
