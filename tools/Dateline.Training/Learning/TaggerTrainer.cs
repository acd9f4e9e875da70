using Dateline.Language;

namespace Dateline.Training;

/// <summary>Learns the tags of words.</summary>
internal sealed class TaggerTrainer(TagSet tagSet)
{
    private const int Seed = 23;
    private const int Margin = 30;

    private readonly Dictionary<string, int> _classes =
        tagSet.Names.Select((name, index) => (name, index)).ToDictionary(p => p.name, p => p.index, StringComparer.Ordinal);

    /// <summary>The tags of a treebank, the commonest first; rarer ones than <paramref name="minimum"/> are left out.</summary>
    public static TagSet TagsOf(List<TreebankSentence> sentences, int minimum) => new(
        [.. sentences.SelectMany(s => s.Words).CountBy(w => w.Tag, StringComparer.Ordinal).Where(p => p.Value >= minimum)
            .OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key)]);

    /// <summary>Learns from the sentences.</summary>
    public WeightTable Train(IReadOnlyList<TreebankSentence> sentences, int epochs)
    {
        var perceptron = new AveragedPerceptron(tagSet.Count);
        var random = new Random(Seed);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var sentence in Order.Shuffled(sentences, random))
            {
                Learn(perceptron, sentence);
            }
        }

        return WeightPacker.Pack(tagSet.Count, [perceptron.Averages(minimumUpdates: 2)], minimumRoot: 17);
    }

    /// <summary>The tags that models give which have not seen the sentence: what the parser will meet.</summary>
    public Dictionary<TreebankSentence, int[]> Jackknife(List<TreebankSentence> sentences, int folds, int epochs)
    {
        var tags = new Dictionary<TreebankSentence, int[]>(ReferenceEqualityComparer.Instance);
        for (var fold = 0; fold < folds; fold++)
        {
            var tagger = new Tagger(Train([.. sentences.Where((_, i) => i % folds != fold)], epochs));
            foreach (var sentence in sentences.Where((_, i) => i % folds == fold))
            {
                tags[sentence] = tagger.Tag(sentence.Forms);
            }
        }

        return tags;
    }

    private void Learn(AveragedPerceptron perceptron, TreebankSentence sentence)
    {
        var tags = new int[sentence.Words.Length];
        Span<ulong> store = stackalloc ulong[TagFeatures.Capacity];
        Span<int> scores = stackalloc int[tagSet.Count];
        for (var i = 0; i < tags.Length; i++)
        {
            var buffer = new FeatureBuffer(store);
            TagFeatures.Fill(ref buffer, sentence.Forms, i, tags);
            perceptron.Score(buffer.Features, scores);
            perceptron.Tick();
            tags[i] = Tagger.Best(scores);
            if (_classes.TryGetValue(sentence.Words[i].Tag, out var gold))
            {
                perceptron.LearnBeside(buffer.Features, scores, gold, Margin);
            }
        }
    }
}
