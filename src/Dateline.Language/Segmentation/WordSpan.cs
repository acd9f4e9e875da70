namespace Dateline.Language;

/// <summary>A word of a passage, by its UTF-16 offsets, half-open.</summary>
internal readonly record struct WordSpan(int Start, int End);
