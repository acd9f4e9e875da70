namespace Dateline.Stories.Datelines;

/// <summary>One part of a dateline form.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Mark">The mark itself, for <see cref="FormPartKind.Mark"/>.</param>
internal readonly record struct FormPart(FormPartKind Kind, char Mark = '\0');
