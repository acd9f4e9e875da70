namespace Dateline.Time;

/// <summary>A numbered half, third or quarter: <c>the second half of January</c>, <c>the first quarter of 2017</c>; without a whole, of a year.</summary>
internal sealed record FractionTree(int Number, int Of, TimeTree? Whole) : TimeTree;
