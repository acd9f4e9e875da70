namespace Dateline.Training;

/// <summary>A mention of the entity layer of GUM.</summary>
/// <param name="Group">What it shares, within its document, with every other mention of the same entity.</param>
/// <param name="Kind">The type of the entity: <c>person</c>, <c>organization</c>, <c>place</c>, …</param>
/// <param name="Words">Positions of its words in the sentence, ascending; a gap where it is discontinuous.</param>
/// <param name="Core">Positions of the words of its minimal span, which names it without its modifiers, ascending.</param>
internal sealed record GumMention(string Group, string Kind, int[] Words, int[] Core)
{
    /// <summary>Its first word.</summary>
    public int First => Words[0];

    /// <summary>The position after its last word.</summary>
    public int End => Words[^1] + 1;

    /// <summary>Whether another mention of the same entity lies in it.</summary>
    public bool Holds(GumMention other) => other != this && other.Group == Group && other.Words.All(Words.Contains);

    /// <summary>The word by which it hangs in the tree.</summary>
    /// <remarks>
    /// A minimal span of one word is that word. One of several words (<c>Mr. Kowal</c>, <c>Ruritanian Red Cross</c>) spells a name out and does not say which
    /// of them is the head; there it is the first word of the mention that hangs on a word outside of it.
    /// </remarks>
    public int Head(TreebankSentence sentence)
    {
        var outside = Core.Length == 1 ? [] : Words.Where(w => !Words.Contains(sentence.Words[w].Head - 1)).ToList();
        return outside.Count > 0 ? outside[0] : Core[0];
    }
}
