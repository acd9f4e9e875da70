using Dateline.Language;

namespace Dateline.Training;

/// <summary>Learns the steps of the parser, following its own mistakes part of the time.</summary>
internal sealed class ParserTrainer(TagSet tagSet, Action<string> report)
{
    private const int Seed = 37;
    private const double Explore = 0.9;
    private const int Margin = 20;

    private AveragedPerceptron _perceptron = new(Transition.Count);
    private Random _random = new(Seed);
    private int _wrong;
    private int _steps;

    /// <summary>Learns from sentences: the sum of some trainings in other orders.</summary>
    public WeightTable Train(IReadOnlyList<ParserSample> samples, int epochs, int trainings) => WeightPacker.Pack(
        Transition.Count, Enumerable.Range(0, trainings).Select(i => TrainOnce(samples, Seed + i, epochs)), minimumRoot: 18);

    /// <summary>The sentences with the trees that backward parsers give which have not seen them.</summary>
    public ParserSample[] Guided(List<ParserSample> samples, int folds, int epochs)
    {
        var guided = new ParserSample[samples.Count];
        for (var fold = 0; fold < folds; fold++)
        {
            var others = samples.Where((_, i) => i % folds != fold).Select(s => s.Reversed()).ToList();
            var parser = new BackwardParser(Train(others, epochs, trainings: 1), tagSet);
            for (var i = fold; i < samples.Count; i += folds)
            {
                guided[i] = samples[i] with { Guide = parser.Parse(samples[i].Words, samples[i].Tags) };
            }
        }

        return guided;
    }

    private List<(ulong Feature, int Label, double Weight)> TrainOnce(IReadOnlyList<ParserSample> samples, int seed, int epochs)
    {
        (_perceptron, _random) = (new(Transition.Count), new(seed));
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            (_wrong, _steps) = (0, 0);
            foreach (var sample in Order.Shuffled(samples, _random))
            {
                Learn(sample, epoch > 0 ? Explore : 0);
            }

            report($"parser, seed {seed}, round {epoch + 1} of {epochs}: {100.0 * _wrong / _steps:F2} % of {_steps} steps wrong");
        }

        return _perceptron.Averages(minimumUpdates: 3);
    }

    private void Learn(ParserSample sample, double explore)
    {
        var state = new ParserState(sample.Words.Count);
        var oracle = new Oracle(sample.Gold);
        var coarse = Parser.Coarse(sample.Tags, tagSet);
        var features = new ParserFeatures(sample.Words, sample.Tags, coarse, state, sample.Guide);
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

    /// <summary>Learns when the best right step does not beat the best wrong one by a margin; gives the step to take.</summary>
    private int Step(ParserState state, Oracle oracle, ReadOnlySpan<ulong> features, ReadOnlySpan<int> scores, double explore)
    {
        var (right, wrong) = Rivals(state, oracle, scores);
        _steps++;
        if (wrong >= 0 && scores[wrong] + Margin > scores[right])
        {
            _perceptron.Update(features, right, wrong);
        }

        if (wrong < 0 || scores[right] >= scores[wrong])
        {
            return right;
        }

        _wrong++;
        return _random.NextDouble() < explore ? wrong : right;
    }

    private static (int Right, int Wrong) Rivals(ParserState state, Oracle oracle, ReadOnlySpan<int> scores)
    {
        var (right, wrong) = (-1, -1);
        for (var step = 0; step < scores.Length; step++)
        {
            var score = scores[step];
            if ((right >= 0 && score <= scores[right] && wrong >= 0 && score <= scores[wrong]) || !state.Allows(step))
            {
                continue;
            }

            if (oracle.Accepts(state, step))
            {
                right = right < 0 || score > scores[right] ? step : right;
            }
            else
            {
                wrong = wrong < 0 || score > scores[wrong] ? step : wrong;
            }
        }

        return (right, wrong);
    }
}
