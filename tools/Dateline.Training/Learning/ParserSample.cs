using Dateline.Language;

namespace Dateline.Training;

/// <summary>A sentence as the parser learns from it.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Tags">The tags that the parser will meet.</param>
/// <param name="Gold">The tree it should build.</param>
/// <param name="Guide">The tree of the backward parser; absent for the backward parser itself.</param>
internal sealed record ParserSample(WordForms Words, int[] Tags, GoldTree Gold, Guide? Guide)
{
    /// <summary>The sentence from its last word to its first.</summary>
    public ParserSample Reversed() => new(Words.Reversed(), [.. Tags.Reverse()], Gold.Reversed(), Guide: null);
}
