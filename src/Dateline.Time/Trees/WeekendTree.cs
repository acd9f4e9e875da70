namespace Dateline.Time;

/// <summary>"The weekend": the one just over, or the one to come if the verb says so.</summary>
internal sealed record WeekendTree : TimeTree;
