namespace Dateline.Time;

/// <summary>The meaning of a time expression before anything outside it is looked at.</summary>
internal abstract record TimeTree;
