using Dateline.Model;

namespace Dateline.Language;

/// <summary>Finds the names of a sentence and what each names.</summary>
internal sealed class NameRecogniser(IScorer scorer, NameClues clues)
{
    /// <summary>The names, sorted, not overlapping.</summary>
    public List<NameSpan> Names(WordForms words, int[] tags)
    {
        var labels = new int[words.Count];
        var hints = clues.Of(words);
        var features = new NameFeatures(words, tags, hints);
        Span<ulong> store = stackalloc ulong[NameFeatures.Capacity];
        Span<int> scores = stackalloc int[scorer.Classes];
        for (var i = 0; i < labels.Length; i++)
        {
            var buffer = new FeatureBuffer(store);
            features.Fill(ref buffer, i, labels);
            scorer.Score(buffer.Features, scores);
            labels[i] = Best(scores, i > 0 ? labels[i - 1] : NameLabels.Outside);
        }

        var names = NameLabels.Spans(labels).ConvertAll(n => Trimmed(n, words, hints));
        names.RemoveAll(n => n.End == n.First);
        return names.ConvertAll(n => n with { Kind = Kind(n, hints) });
    }

    /// <summary>The name without common nouns at its end that are no part of names: <c>Syrian settlement</c> names the Syrians only.</summary>
    private static NameSpan Trimmed(NameSpan name, WordForms words, NameClue[] hints)
    {
        var end = name.End;
        while (end > name.First && char.IsLower(words.Forms[end - 1][0]) && (hints[end - 1] & NameClues.Common) == 0)
        {
            end--;
        }

        return name with { End = end };
    }

    /// <summary>The kind of a name; a country is a place and a people a group whatever was learnt.</summary>
    private static NameKind Kind(NameSpan name, NameClue[] hints)
    {
        var isWhole = !hints[name.First].HasFlag(NameClue.Inside)
            && !hints.AsSpan((name.First + 1)..name.End).ContainsAnyExcept(hints[name.First] | NameClue.Inside)
            && (name.End == hints.Length || !hints[name.End].HasFlag(NameClue.Inside));
        return (isWhole, hints[name.First]) switch
        {
            (true, NameClue.Country) => NameKind.Place,
            (true, NameClue.People) => NameKind.Group,
            _ => name.Kind,
        };
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
