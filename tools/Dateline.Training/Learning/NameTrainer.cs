using Dateline.Language;

namespace Dateline.Training;

/// <summary>Learns which words are names.</summary>
internal static class NameTrainer
{
    private const int Seed = 41;
    private const int Margin = 30;

    /// <summary>Learns from sentences whose names are known; tags are those of the tagger.</summary>
    public static WeightTable Train(List<NamedSentence> sentences, Tagger tagger, int epochs)
    {
        var clues = NameClues.Load();
        var samples = sentences.Select(s => (s.Forms, Tags: tagger.Tag(s.Forms), Hints: clues.Of(s.Forms), Gold: Labels(s))).ToArray();
        var perceptron = new AveragedPerceptron(NameLabels.Count);
        var random = new Random(Seed);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (forms, tags, hints, gold) in Order.Shuffled(samples, random))
            {
                Learn(perceptron, new NameFeatures(forms, tags, hints), gold);
            }
        }

        return WeightPacker.Pack(NameLabels.Count, [perceptron.Averages(minimumUpdates: 1)], minimumRoot: 20);
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

    private static void Learn(AveragedPerceptron perceptron, NameFeatures features, int[] gold)
    {
        var labels = new int[gold.Length];
        Span<ulong> store = stackalloc ulong[NameFeatures.Capacity];
        Span<int> scores = stackalloc int[NameLabels.Count];
        for (var i = 0; i < labels.Length; i++)
        {
            var buffer = new FeatureBuffer(store);
            features.Fill(ref buffer, i, labels);
            perceptron.Score(buffer.Features, scores);
            perceptron.Tick();
            labels[i] = NameRecogniser.Best(scores, i > 0 ? labels[i - 1] : NameLabels.Outside);
            perceptron.LearnBeside(buffer.Features, scores, gold[i], Margin);
        }
    }
}
