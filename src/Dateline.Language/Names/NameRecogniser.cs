using Dateline.Model;

namespace Dateline.Language;

/// <summary>Finds the names of a sentence and what each names.</summary>
internal sealed class NameRecogniser(IScorer scorer)
{
    /// <summary>The names, sorted, not overlapping.</summary>
    public List<NameSpan> Names(WordForms words, int[] tags)
    {
        var labels = new int[words.Count];
        Span<ulong> store = stackalloc ulong[NameFeatures.Capacity];
        Span<int> scores = stackalloc int[scorer.Classes];
        for (var i = 0; i < labels.Length; i++)
        {
            var buffer = new FeatureBuffer(store);
            NameFeatures.Fill(ref buffer, words, tags, i, labels);
            scorer.Score(buffer.Features, scores);
            labels[i] = Best(scores, i > 0 ? labels[i - 1] : NameLabels.Outside);
        }

        return NameLabels.Spans(labels);
    }

    /// <summary>The label with the highest score that may follow <paramref name="last"/>.</summary>
    public static int Best(ReadOnlySpan<int> scores, int last)
    {
        var best = NameLabels.Outside;
        for (var label = 1; label < scores.Length; label++)
        {
            best = scores[label] > scores[best] && NameLabels.Follows(label, last) ? label : best;
        }

        return best;
    }
}
