namespace Dateline.Time;

/// <summary>A time expression of a sentence before it is resolved.</summary>
/// <param name="Tree">What the words say, with the preposition before them taken in.</param>
/// <param name="First">Position of its first word.</param>
/// <param name="End">Position after its last.</param>
/// <param name="Direction">Where its clause places it.</param>
/// <param name="Governor">Position of the word that it belongs to.</param>
/// <param name="IsAttribute">Whether it stands before a noun within its phrase: <c>since the 2016 agreement was signed</c>.</param>
internal sealed record Expression(TimeTree Tree, int First, int End, Direction Direction, int Governor, bool IsAttribute = false);
