namespace Dateline.Training;

/// <summary>A body that a reader found on a page.</summary>
/// <param name="Lines">Its paragraphs and the headings over them.</param>
/// <param name="Deck">The deck, for a set that counts it as body; it is no line of the body and so never junk.</param>
internal sealed record FoundBody(IReadOnlyList<string> Lines, string? Deck = null)
{
    /// <summary>All of it.</summary>
    public string Text => string.Join('\n', Deck is null ? Lines : Lines.Prepend(Deck));
}
