namespace Dateline.Training;

/// <summary>Something that differs from what a sample expects.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Sample">The sample.</param>
/// <param name="Words">What differs, in words.</param>
internal sealed record ActorFault(ActorFaultKind Kind, ActorSample Sample, string Words);
