using Dateline.Language;

namespace Dateline.Training;

/// <summary>Learns the steps of the parser, following its own mistakes part of the time.</summary>
internal sealed class ParserTrainer(TagSet tagSet, Action<string> report)
{
    private const int Seed = 37;
    private const double Explore = 0.9;

    private readonly AveragedPerceptron _perceptron = new(Transition.Count);
    private readonly Random _random = new(Seed);
    private int _wrong;
    private int _steps;

    /// <summary>Learns from sentences with the tags that the parser will meet.</summary>
    public WeightTable Train(Dictionary<TreebankSentence, int[]> tagged, int epochs)
    {
        var samples = tagged.Select(p => (p.Key.Forms, Tags: p.Value, Gold: GoldTree.Of(p.Key))).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            (_wrong, _steps) = (0, 0);
            foreach (var (words, tags, gold) in Order.Shuffled(samples, _random))
            {
                Learn(words, tags, gold, epoch > 0 ? Explore : 0);
            }

            report($"parser, round {epoch + 1} of {epochs}: {100.0 * _wrong / _steps:F2} % of {_steps} steps wrong");
        }

        return _perceptron.ToTable(minimumUpdates: 3, minimumWeight: 6);
    }

    private void Learn(WordForms words, int[] tags, GoldTree gold, double explore)
    {
        var state = new ParserState(words.Count);
        var oracle = new Oracle(gold);
        var coarse = Parser.Coarse(tags, tagSet);
        var features = new ParserFeatures(words, tags, coarse, state);
        Span<ulong> store = stackalloc ulong[ParserFeatures.Capacity];
        Span<int> scores = stackalloc int[Transition.Count];
        while (!state.IsDone)
        {
            var buffer = new FeatureBuffer(store);
            features.Fill(ref buffer);
            _perceptron.Score(buffer.Features, scores);
            _perceptron.Tick();
            oracle.Look(state);
            state.Take(Step(state, oracle, buffer.Features, scores, explore));
        }
    }

    private int Step(ParserState state, Oracle oracle, ReadOnlySpan<ulong> features, ReadOnlySpan<int> scores, double explore)
    {
        var guess = Parser.Best(state, scores);
        _steps++;
        if (oracle.Accepts(state, guess))
        {
            return guess;
        }

        _wrong++;
        var right = BestAccepted(state, oracle, scores);
        _perceptron.Update(features, right, guess);
        return _random.NextDouble() < explore ? guess : right;
    }

    private static int BestAccepted(ParserState state, Oracle oracle, ReadOnlySpan<int> scores)
    {
        var best = -1;
        for (var step = 0; step < scores.Length; step++)
        {
            if ((best < 0 || scores[step] > scores[best]) && state.Allows(step) && oracle.Accepts(state, step))
            {
                best = step;
            }
        }

        return best;
    }
}
