using Dateline.Language;

namespace Dateline.Training;

/// <summary>Learns where words and sentences end.</summary>
internal static class SegmenterTrainer
{
    private const int Epochs = 6;
    private const int Seed = 11;

    /// <summary>Learns where words end.</summary>
    public static WeightTable Splits(List<TreebankPassage> passages)
    {
        var perceptron = new AveragedPerceptron(2);
        var abbreviations = Abbreviations.Load();
        var random = new Random(Seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (var passage in Order.Shuffled(passages, random))
            {
                LearnSplits(perceptron, passage, abbreviations);
            }
        }

        return WeightPacker.Pack(2, [perceptron.Averages(minimumUpdates: 1)], minimumRoot: 1);
    }

    /// <summary>Learns where sentences end.</summary>
    public static WeightTable Ends(List<TreebankPassage> passages)
    {
        var perceptron = new AveragedPerceptron(2);
        var random = new Random(Seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (var passage in Order.Shuffled(passages, random))
            {
                LearnEnds(perceptron, passage);
            }
        }

        return WeightPacker.Pack(2, [perceptron.Averages(minimumUpdates: 1)], minimumRoot: 1);
    }

    private static void LearnSplits(AveragedPerceptron perceptron, TreebankPassage passage, Abbreviations abbreviations)
    {
        var text = passage.Text;
        var ends = passage.Words.Select(w => w.End).ToHashSet();
        Span<ulong> store = stackalloc ulong[SplitFeatures.Capacity];
        for (var at = 1; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]) || char.IsWhiteSpace(text[at - 1]) || !Tokeniser.IsOpen(text, at))
            {
                continue;
            }

            var buffer = new FeatureBuffer(store);
            SplitFeatures.Fill(ref buffer, text, at, abbreviations);
            Learn(perceptron, buffer.Features, ends.Contains(at));
        }
    }

    private static void LearnEnds(AveragedPerceptron perceptron, TreebankPassage passage)
    {
        var start = 0;
        var openQuote = false;
        var ends = passage.Ends.ToHashSet();
        Span<ulong> store = stackalloc ulong[SentenceFeatures.Capacity];
        for (var at = 0; at < passage.Words.Count - 1; at++)
        {
            openQuote ^= passage.Text[passage.Words[at].Start] == '"';
            var buffer = new FeatureBuffer(store);
            SentenceFeatures.Fill(ref buffer, passage.Text, passage.Words, at, at - start + 1, openQuote);
            var isEnd = ends.Contains(at + 1);
            Learn(perceptron, buffer.Features, isEnd);
            (start, openQuote) = isEnd ? (at + 1, false) : (start, openQuote);
        }
    }

    private static void Learn(AveragedPerceptron perceptron, ReadOnlySpan<ulong> features, bool gold)
    {
        Span<int> scores = stackalloc int[2];
        perceptron.Score(features, scores);
        perceptron.Tick();
        var right = gold ? 1 : 0;
        var guess = scores[1] > scores[0] ? 1 : 0;
        if (guess != right)
        {
            perceptron.Update(features, right, guess);
        }
    }
}
