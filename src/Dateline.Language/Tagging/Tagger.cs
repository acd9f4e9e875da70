namespace Dateline.Language;

/// <summary>Gives each word its tag, from left to right.</summary>
internal sealed class Tagger(IScorer scorer)
{
    /// <summary>The class of each word in a <see cref="TagSet"/>.</summary>
    public int[] Tag(WordForms words)
    {
        var tags = new int[words.Count];
        Span<ulong> store = stackalloc ulong[TagFeatures.Capacity];
        Span<int> scores = stackalloc int[scorer.Classes];
        for (var i = 0; i < tags.Length; i++)
        {
            var buffer = new FeatureBuffer(store);
            TagFeatures.Fill(ref buffer, words, i, tags);
            scorer.Score(buffer.Features, scores);
            tags[i] = Best(scores);
        }

        return tags;
    }

    /// <summary>The first class with the highest score.</summary>
    public static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
