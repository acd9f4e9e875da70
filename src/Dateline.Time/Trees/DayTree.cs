namespace Dateline.Time;

/// <summary>A calendar day, with or without its year: <c>December 29</c>, <c>last October 23</c> (shift −1); the weekday is 0 when none is named.</summary>
internal sealed record DayTree(int? Year, int Month, int Day, int Weekday, int? Shift = null) : TimeTree;
