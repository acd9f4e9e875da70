using Dateline.Model;

namespace Dateline.Training;

/// <summary>What Dateline found where a phrase is expected.</summary>
/// <param name="Case">The case.</param>
/// <param name="Phrase">The phrase.</param>
/// <param name="Found">The expressions that share a character with it, in order.</param>
/// <param name="Agrees">Whether it is one expression, with the number of the phrase and an accepted value.</param>
internal sealed record PhraseFinding(PhraseCase Case, ExpectedPhrase Phrase, EquatableList<TimeMention> Found, bool Agrees);
