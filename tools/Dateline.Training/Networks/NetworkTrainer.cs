namespace Dateline.Training;

/// <summary>Trains a network on samples, in two workers whose halves of each batch are the same in every run.</summary>
/// <param name="learner">The network.</param>
/// <param name="report">Takes a line on each round.</param>
internal sealed class NetworkTrainer(Learner learner, Action<string> report)
{
    private const int Seed = 7;
    private const int BatchWords = 1000;
    private const float Rate = 2e-3f;
    private const float LowestRate = 0.02f;
    private const float WarmUp = 0.03f;
    private const double LargestGradient = 5;

    /// <summary>Trains for some rounds over the samples.</summary>
    /// <param name="samples">The sentences.</param>
    /// <param name="epochs">How many rounds.</param>
    /// <param name="afterRound">Called after each round with its number, from one.</param>
    public void Train(IReadOnlyList<NetworkSample> samples, int epochs, Action<int> afterRound)
    {
        var random = new Random(Seed);
        var total = epochs * (int)Math.Ceiling(samples.Sum(s => s.Words) / (double)BatchWords);
        var step = 0;
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            var (loss, batches) = (0.0, 0);
            foreach (var batch in Batches(Order.Shuffled(samples, random)))
            {
                loss += Step(batch, ++step, RateAt(Math.Min(1, (float)step / total)));
                batches++;
            }

            report($"Round {epoch} of {epochs}: loss {loss / batches:F3}");
            afterRound(epoch);
        }
    }

    private double Step(List<NetworkSample> batch, int step, float rate)
    {
        var words = batch.Sum(s => s.Words);
        var losses = new double[Parameter.Workers];
        Parallel.For(0, Parameter.Workers, worker =>
        {
            List<NetworkSample> share = [.. batch.Where((_, i) => i % Parameter.Workers == worker)];
            if (share.Count > 0)
            {
                losses[worker] = new Lesson(learner, worker, share, new Noise(((ulong)step << 8) + (ulong)worker + 0x9E3779B97F4A7C15UL), words).Learn();
            }
        });
        var squares = new double[learner.Parameters.Length];
        Parallel.For(0, squares.Length, i => squares[i] = learner.Parameters[i].Gather());
        var size = Math.Sqrt(squares.Sum());
        var scale = (float)Math.Min(1, LargestGradient / (size + 1e-9));
        Parallel.For(0, squares.Length, i => learner.Parameters[i].Step(rate, scale, step));
        learner.Refresh();
        return losses.Sum();
    }

    private static float RateAt(float part) =>
        Rate * (part < WarmUp ? part / WarmUp : Math.Max(LowestRate, 1 - ((part - WarmUp) / (1 - WarmUp))));

    private static IEnumerable<List<NetworkSample>> Batches(NetworkSample[] samples)
    {
        var batch = new List<NetworkSample>();
        var words = 0;
        foreach (var sample in samples)
        {
            batch.Add(sample);
            words += sample.Words;
            if (words >= BatchWords)
            {
                yield return batch;
                (batch, words) = ([], 0);
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
