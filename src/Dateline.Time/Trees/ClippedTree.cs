namespace Dateline.Time;

/// <summary>The part of a time before or after the publication: <c>earlier on Wednesday</c>.</summary>
internal sealed record ClippedTree(bool Earlier, TimeTree Inner) : TimeTree;
