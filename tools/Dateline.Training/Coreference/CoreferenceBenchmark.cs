using Dateline.Analysis.Actors;
using Dateline.Language;
using Dateline.Time;

namespace Dateline.Training;

/// <summary>Coreference: whether the names, nouns and pronouns of one person or organisation come together as one actor.</summary>
/// <remarks>
/// <para>Expected are the chains of GUM of type <c>person</c> and <c>organization</c> with at least two mentions, appositions and predicates among them as GUM counts
/// them. Found are the actors of the raw text, read as a story without headline or metadata, with at least two mentions. A mention that stands for several actors
/// is in no chain. Mentions are the same when their heads are (<see cref="FoundMention"/>).</para>
/// <para>No kind of actor is left out as a whole, so that a pronoun put down to a state counts as the error it is. Left out is a found mention that is one of GUM of
/// another type: GUM has states and towns as <c>place</c>, also where they act (<c>Ruritania said</c>), and talks and documents as <c>event</c> and <c>abstract</c>; Dateline may well
/// be right to see an actor there, and the set cannot tell. This is done before actors of one mention are left out.</para>
/// <para><c>muc</c>, <c>b3</c>, <c>ceafe</c> and <c>mentionF1</c> are F1 of <see cref="ChainScores"/>, from sums over the documents; <c>conll</c> is the mean of the
/// first three. n is the number of expected mentions.</para>
/// <para>Source: A. Zeldes, The GUM Corpus: Creating Multilayer Resources in the Classroom, 2017, for the set; S. Pradhan and others, CoNLL-2012 Shared Task, and their reference
/// implementation of 2014 for the measures.</para>
/// </remarks>
internal sealed class CoreferenceBenchmark(DataFolder data, LanguageModel model) : IBenchmark
{
    private readonly EnglishReader _english = new(model);
    private readonly TimeReader _times = new();
    private readonly ActorFinder _actors = new();

    /// <inheritdoc/>
    public string Name => "coref";

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets =>
    [
        new("gum-news", data.GumDev, () => Measure(ChainDocument.Load(data.GumDev).Where(d => d.IsNews))),
        new("gum-dev", data.GumDev, () => Measure(ChainDocument.Load(data.GumDev))),
    ];

    /// <summary>The documents with what Dateline finds in them.</summary>
    public IEnumerable<ReadChains> Read(IEnumerable<ChainDocument> documents)
    {
        foreach (var document in documents)
        {
            var reading = _english.Read(document.Story);
            yield return new ReadChains(document, reading, _actors.Find(reading, _times.Read(reading)));
        }
    }

    private (int N, (string Metric, double Value)[] Figures) Measure(IEnumerable<ChainDocument> documents)
    {
        var tally = new ChainTally();
        foreach (var document in Read(documents))
        {
            tally.Add(document.Overlap);
        }

        return (tally.Expected, [.. tally.Figures]);
    }
}
