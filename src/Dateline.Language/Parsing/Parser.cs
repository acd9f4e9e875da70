namespace Dateline.Language;

/// <summary>Builds the tree of a sentence in one pass from left to right.</summary>
internal sealed class Parser(IScorer scorer, TagSet tagSet)
{
    /// <summary>The finished state, from which head and relation of every node can be read.</summary>
    public ParserState Parse(WordForms words, int[] tags, Guide? guide)
    {
        var state = new ParserState(words.Count);
        var coarse = Coarse(tags, tagSet);
        var features = new ParserFeatures(words, tags, coarse, state, guide);
        Span<ulong> store = stackalloc ulong[ParserFeatures.Capacity];
        Span<int> scores = stackalloc int[scorer.Classes];
        while (!state.IsDone)
        {
            var buffer = new FeatureBuffer(store);
            features.Fill(ref buffer);
            scorer.Score(buffer.Features, scores);
            state.Take(Best(state, scores));
        }

        return state;
    }

    /// <summary>The universal tags of tag classes, as numbers.</summary>
    public static int[] Coarse(int[] tags, TagSet tagSet)
    {
        var coarse = new int[tags.Length];
        for (var i = 0; i < tags.Length; i++)
        {
            coarse[i] = (int)tagSet.Universal(tags[i]);
        }

        return coarse;
    }

    /// <summary>The allowed step with the highest score.</summary>
    public static int Best(ParserState state, ReadOnlySpan<int> scores)
    {
        var best = -1;
        for (var step = 0; step < scores.Length; step++)
        {
            if ((best < 0 || scores[step] > scores[best]) && state.Allows(step))
            {
                best = step;
            }
        }

        return best;
    }
}
