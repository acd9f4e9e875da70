namespace Dateline.Time;

/// <summary>A feast: <c>Christmas</c>, <c>last Thanksgiving</c> (shift −1), <c>Easter 2016</c>.</summary>
internal sealed record FeastTree(Feast Feast, int? Year, int? Shift) : TimeTree;
