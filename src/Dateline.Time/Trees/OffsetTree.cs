namespace Dateline.Time;

/// <summary>A length away from a point: <c>a week ago</c>, <c>in two weeks</c>, <c>two days later</c>, <c>two days after December 5</c>.</summary>
internal sealed record OffsetTree(LengthTree Length, int Sign, TimeTree? From, bool FromEvent) : TimeTree;
