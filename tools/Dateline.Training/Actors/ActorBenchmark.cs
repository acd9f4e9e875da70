using Dateline.Analysis.Actors;
using Dateline.Language;
using Dateline.Time;

namespace Dateline.Training;

/// <summary>Actors: whether everybody who takes part in a story is found, as what, and by which words.</summary>
/// <remarks>
/// <para><c>precision</c>, <c>recall</c>, <c>f1</c> are of the actors, matched by name or alias as <see cref="ActorMatch"/> does. Of those that are matched, <c>kind</c>, <c>country</c> and
/// <c>roles</c> are the shares for which that is exactly right: countries where the sample judges them, roles of people as the story prints them. <c>wholeF1</c> counts an actor
/// only when all three are right.</para>
/// <para><c>mentionF1</c> counts words as right when they are given to the right actor with the exact span, but for an article, number, possessive pronoun or genitive
/// before (<see cref="BareWords"/>). What a reader may give or leave is counted nowhere. <c>openKept</c> is the share of the unclear references that stay unresolved.</para>
/// <para>The stories and expectations are this project's own; what counts as an actor is in the README beside them.</para>
/// </remarks>
internal sealed class ActorBenchmark(LanguageModel model) : IBenchmark
{
    /// <summary>The set on which rules may be tuned.</summary>
    public const string Dev = "dev";

    /// <summary>The set that is held out.</summary>
    public const string Held = "held";

    private readonly EnglishReader _english = new(model);
    private readonly TimeReader _times = new();
    private readonly ActorFinder _actors = new();

    /// <summary>The stories with their actors.</summary>
    public static string Samples => RepositoryFolder.At("tests", "Dateline.Tests", "Actors", "actors.jsonl");

    /// <inheritdoc/>
    public string Name => "actors";

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets => [Set(Dev), Set(Held)];

    /// <summary>The stories of a set beside what Dateline finds in them.</summary>
    public IEnumerable<ActorMatch> Read(string set) =>
        ActorSample.Load(Samples).Where(s => s.Set == set).Select(s => (Sample: s, Reading: _english.Read(s.Story)))
            .Select(s => new ActorMatch(s.Sample, _actors.Find(s.Reading, _times.Read(s.Reading)).Actors));

    /// <summary>The tally of a set.</summary>
    public ActorTally Count(string set)
    {
        var tally = new ActorTally();
        foreach (var match in Read(set))
        {
            tally.Add(match);
        }

        return tally;
    }

    private BenchmarkSet Set(string set) => new($"samples-{set}", Samples, () =>
    {
        var tally = Count(set);
        return (tally.Expected, tally.Figures);
    });
}
