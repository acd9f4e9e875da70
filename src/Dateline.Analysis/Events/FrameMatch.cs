namespace Dateline.Analysis.Events;

/// <summary>A frame that a word of a sentence meets.</summary>
/// <param name="Frame">The row.</param>
/// <param name="Trigger">Position of the word.</param>
/// <param name="Object">Head of its object; −1 when it has none.</param>
/// <param name="Marked">Head of the phrase or clause that met the row's preposition; −1 when the row has none.</param>
internal readonly record struct FrameMatch(EventFrame Frame, int Trigger, int Object, int Marked);
