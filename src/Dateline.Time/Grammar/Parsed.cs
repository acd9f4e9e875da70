namespace Dateline.Time;

/// <summary>A tree and the position after its last piece.</summary>
internal readonly record struct Parsed(TimeTree Tree, int End);
