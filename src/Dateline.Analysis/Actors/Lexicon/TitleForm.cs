namespace Dateline.Analysis.Actors;

/// <summary>A title as it stands in the text.</summary>
/// <param name="Noun">The title.</param>
/// <param name="Plural">Whether it is in the plural.</param>
internal sealed record TitleForm(TitleNoun Noun, bool Plural);
