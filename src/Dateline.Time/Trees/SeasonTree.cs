namespace Dateline.Time;

/// <summary>A season, 1 for spring to 4 for winter: <c>last summer</c>, <c>the winter of 2016</c>.</summary>
internal sealed record SeasonTree(int Season, int? Shift, TimeTree? Year) : TimeTree;
