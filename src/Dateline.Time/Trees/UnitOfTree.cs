namespace Dateline.Time;

/// <summary>The calendar unit that holds a day: <c>the week of April 10</c>.</summary>
internal sealed record UnitOfTree(TimeUnit Unit, TimeTree Day) : TimeTree;
