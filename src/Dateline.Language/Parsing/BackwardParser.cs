namespace Dateline.Language;

/// <summary>Builds a first tree of a sentence from its last word to its first.</summary>
internal sealed class BackwardParser(IScorer scorer, TagSet tagSet)
{
    private readonly Parser _parser = new(scorer, tagSet);

    /// <summary>The tree, over the words in their own order.</summary>
    public Guide Parse(WordForms words, int[] tags) => new(_parser.Parse(words.Reversed(), [.. tags.Reverse()], guide: null));
}
