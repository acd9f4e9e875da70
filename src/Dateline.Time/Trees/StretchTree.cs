namespace Dateline.Time;

/// <summary>The n-th stretch of a length inside something, −1 for the last: <c>the first ten days of January</c>.</summary>
internal sealed record StretchTree(LengthTree Length, int Index, TimeTree Whole) : TimeTree;
