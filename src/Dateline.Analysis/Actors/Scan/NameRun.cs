namespace Dateline.Analysis.Actors;

/// <summary>Capitalised words in a row that may be somebody's name.</summary>
/// <param name="First">Position of the first word.</param>
/// <param name="End">Position after the last word.</param>
internal readonly record struct NameRun(int First, int End);
