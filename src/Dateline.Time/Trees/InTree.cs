namespace Dateline.Time;

/// <summary>A length after <c>in</c>: a point ahead under a future verb, a duration otherwise.</summary>
internal sealed record InTree(LengthTree Length) : TimeTree;
