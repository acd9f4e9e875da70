namespace Dateline.Training;

/// <summary>An attribution as it should be read; spans are pairs of offsets into the text, the end exclusive.</summary>
/// <param name="Source">The words of the source; empty when nobody is given.</param>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Content">What is said.</param>
/// <param name="Act">What the speaker does, e.g. <c>decline-comment</c>.</param>
/// <param name="QuoteType">How the words are given, e.g. <c>hearsay</c>.</param>
/// <param name="Parent">Position of the attribution that carries this one.</param>
internal sealed record GoldAttribution(int[][] Source, int[][] Cue, int[][] Content, string Act, string QuoteType, int? Parent);
