using Dateline.Language;

namespace Dateline.Training;

/// <summary>Brings up networks on all training sets.</summary>
/// <param name="sets">The sentences to learn from.</param>
/// <param name="classes">The tags and bundles of features.</param>
/// <param name="report">Takes a line on each round.</param>
internal sealed class NetworkSchool(TrainingSets sets, (TagSet Tags, FeatureSet Features) classes, Action<string> report)
{
    private const int Seed = 3;
    private const int RarestWord = 2;
    private const int ReportEvery = 5;

    /// <summary>A network with tables of its own.</summary>
    /// <param name="shape">Its sizes.</param>
    /// <param name="epochs">How many rounds.</param>
    /// <param name="vectors">Vectors of words.</param>
    public (NetworkWeights Weights, WordTables Tables) Train(NetworkShape shape, int epochs, WordVectors vectors)
    {
        var random = new Random(Seed);
        return Train(shape, epochs, new LearntWordInputs(vectors, Words(), random), random);
    }

    /// <summary>A network over tables that stay as they are.</summary>
    public NetworkWeights Train(NetworkShape shape, int epochs, WordTables tables) =>
        Train(shape, epochs, new FixedWordInputs(tables), new Random(Seed)).Weights;

    private (NetworkWeights Weights, WordTables Tables) Train(NetworkShape shape, int epochs, IWordInputs inputs, Random random)
    {
        var learner = new Learner(shape, (classes.Tags.Count, classes.Features.Names.Length), inputs, random);
        var samples = sets.Samples(new SampleMaker(inputs.Parts, classes.Tags, classes.Features));
        report($"{samples.Count} sentences, {samples.Sum(s => s.Words)} words, {learner.Parameters.Sum(p => (long)p.Value.Length)} weights");
        new NetworkTrainer(learner, report).Train(samples, epochs, epoch => Report(learner, epoch == epochs || epoch % ReportEvery == 0));
        return (learner.Store(), inputs.Store());
    }

    private void Report(Learner learner, bool isDue)
    {
        if (isDue)
        {
            var network = new Network(learner.Store(), learner.Inputs.Store());
            report("  " + new NetworkScore(new SentenceReader(network, second: null, NameClues.Load()), classes).Line(sets.Data));
        }
    }

    private WordIndex Words()
    {
        var counts = sets.Trees.SelectMany(s => Enumerable.Range(0, s.Forms.Count).Select(i => WordIndex.Key(s.Forms[i].Word))).CountBy(k => k);
        return new WordIndex([.. counts.Where(p => p.Value >= RarestWord).OrderByDescending(p => p.Value).ThenBy(p => p.Key).Select(p => p.Key)]);
    }
}
