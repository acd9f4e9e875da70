namespace Dateline.Time;

/// <summary>A word, or a part of one that hyphens and digits set apart: <c>seven-day</c> has three.</summary>
/// <param name="Token">Position of the word in the sentence.</param>
/// <param name="Text">The characters.</param>
/// <param name="Senses">What it may be in a time expression; empty for other words.</param>
/// <param name="Number">Its value when it is all digits, or an ordinal in digits; else −1.</param>
/// <param name="Digits">How many digits it has; 0 when it is no number, and when commas group them.</param>
/// <param name="SpaceBefore">Whether it stands apart from the piece before.</param>
internal readonly record struct Piece(
    int Token, string Text, Sense[] Senses, int Number, int Digits, bool SpaceBefore)
{
    /// <summary>Whether the number was printed as an ordinal, e.g. <c>29th</c>.</summary>
    public bool IsOrdinal => Number >= 0 && !char.IsAsciiDigit(Text[^1]);
}
