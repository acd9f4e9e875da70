namespace Dateline.Model;

/// <summary>A name in a sentence.</summary>
/// <param name="First">Position of its first word, inclusive.</param>
/// <param name="End">Position after its last word.</param>
/// <param name="Kind">What it names.</param>
public readonly record struct NameSpan(int First, int End, NameKind Kind);
