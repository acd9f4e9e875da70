namespace Dateline.Time;

/// <summary>A part of a day: <c>Tuesday evening</c>, <c>overnight</c>.</summary>
internal sealed record PartOfDayTree(PartOfDay Part, TimeTree? Day) : TimeTree;
