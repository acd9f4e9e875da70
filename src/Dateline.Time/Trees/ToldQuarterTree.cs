namespace Dateline.Time;

/// <summary>The quarter last spoken of, or the same of the year before: <c>the quarter</c>, <c>the latest period</c>, <c>year-earlier</c>.</summary>
/// <param name="YearsBack">0 or 1.</param>
/// <param name="IsLatest">Whether it is the last one over when none was spoken of.</param>
/// <param name="Year">The year that is named: <c>the 1988 quarter</c>.</param>
/// <param name="Ended">The day on which it ended: <c>the quarter ended Sept. 30</c>.</param>
internal sealed record ToldQuarterTree(int YearsBack, bool IsLatest, int? Year = null, TimeTree? Ended = null) : TimeTree;
