namespace Dateline.Analysis.Factuality;

/// <summary>One step up the tree.</summary>
/// <param name="Stance">The stance above the step.</param>
/// <param name="Stops">Whether what lies above says nothing more about the event.</param>
/// <param name="InheritsModifiers">Whether the auxiliaries, negation and conditions of the governor hold for the event too.</param>
internal readonly record struct GovernorStep(Stance Stance, bool Stops, bool InheritsModifiers);
