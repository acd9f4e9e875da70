using Dateline.Language;

namespace Dateline.Training;

/// <summary>Learns which words are names.</summary>
internal static class NameTrainer
{
    private const int Seed = 41;

    /// <summary>Learns from sentences whose names are known; tags are those of the tagger.</summary>
    public static WeightTable Train(List<NamedSentence> sentences, Tagger tagger, int epochs)
    {
        var perceptron = new AveragedPerceptron(NameLabels.Count);
        var samples = sentences.Select(s => (s.Forms, Tags: tagger.Tag(s.Forms), Gold: Labels(s))).ToArray();
        var random = new Random(Seed);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (forms, tags, gold) in Order.Shuffled(samples, random))
            {
                Learn(perceptron, forms, tags, gold);
            }
        }

        return perceptron.ToTable(minimumUpdates: 1, minimumWeight: 5);
    }

    private static int[] Labels(NamedSentence sentence)
    {
        var labels = new int[sentence.Forms.Count];
        foreach (var name in sentence.Names)
        {
            labels.AsSpan(name.First..name.End).Fill(NameLabels.Inside(name.Kind));
            labels[name.First] = NameLabels.Begin(name.Kind);
        }

        return labels;
    }

    private static void Learn(AveragedPerceptron perceptron, WordForms forms, int[] tags, int[] gold)
    {
        var labels = new int[forms.Count];
        Span<ulong> store = stackalloc ulong[NameFeatures.Capacity];
        Span<int> scores = stackalloc int[NameLabels.Count];
        for (var i = 0; i < labels.Length; i++)
        {
            var buffer = new FeatureBuffer(store);
            NameFeatures.Fill(ref buffer, forms, tags, i, labels);
            perceptron.Score(buffer.Features, scores);
            perceptron.Tick();
            labels[i] = NameRecogniser.Best(scores, i > 0 ? labels[i - 1] : NameLabels.Outside);
            if (labels[i] != gold[i])
            {
                perceptron.Update(buffer.Features, gold[i], labels[i]);
            }
        }
    }
}
