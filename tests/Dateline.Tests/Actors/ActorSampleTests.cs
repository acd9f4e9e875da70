using Dateline.Language;
using Dateline.Model;
using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Actors;

/// <summary>Short stories with everybody who takes part in them: how many are found, as what, by which words.</summary>
public sealed class ActorSampleTests
{
    private static readonly Lazy<ActorBenchmark> Benchmark = new(() => new ActorBenchmark(LanguageModel.Load()));

    private static readonly Dictionary<string, Lazy<Dictionary<string, double>>> Figures = new(StringComparer.Ordinal)
    {
        [ActorBenchmark.Dev] = new(() => Measure(ActorBenchmark.Dev)),
        [ActorBenchmark.Held] = new(() => Measure(ActorBenchmark.Held)),
    };

    private static readonly IReadOnlyList<ActorSample> Samples = ActorSample.Load(ActorBenchmark.Samples);

    /// <summary>Figures in per cent below which nothing may fall: what was measured, and may only rise. Precision and recall may be traded as long as their mean holds.</summary>
    public static TheoryData<string, string, double> Floors => new()
    {
        { ActorBenchmark.Dev, "f1", 88.4 },
        { ActorBenchmark.Dev, "kind", 98.4 },
        { ActorBenchmark.Dev, "country", 83.3 },
        { ActorBenchmark.Dev, "roles", 91.5 },
        { ActorBenchmark.Dev, "wholeF1", 72.2 },
        { ActorBenchmark.Dev, "mentionF1", 78.7 },
        { ActorBenchmark.Dev, "openKept", 80 },
        { ActorBenchmark.Held, "f1", 86.8 },
        { ActorBenchmark.Held, "kind", 98.1 },
        { ActorBenchmark.Held, "country", 84.8 },
        { ActorBenchmark.Held, "roles", 84.7 },
        { ActorBenchmark.Held, "wholeF1", 68.8 },
        { ActorBenchmark.Held, "mentionF1", 79.8 },
        { ActorBenchmark.Held, "openKept", 14.2 },
    };

    [Theory]
    [MemberData(nameof(Floors))]
    public void Actors_are_found_no_worse_than_before(string set, string metric, double least)
    {
        var found = Figures[set].Value[metric];
        Assert.True(found >= least, $"{set} {metric}: {found:0.00} for {least}");
    }

    [Fact]
    public void Half_of_the_stories_of_every_theme_are_held_out()
    {
        Assert.True(Samples.Count >= 160);
        Assert.Equal(Samples.Count, Samples.DistinctBy(s => s.Id).Count());
        Assert.All(Samples, s => Assert.Equal(int.Parse(s.Id[^1..], System.Globalization.CultureInfo.InvariantCulture) % 2 == 1 ? ActorBenchmark.Dev : ActorBenchmark.Held, s.Set));
        Assert.All(Samples.GroupBy(s => s.Theme), t => Assert.True(t.Count() >= 6 && t.Count(s => s.Set == ActorBenchmark.Dev) * 2 == t.Count(), t.Key));
    }

    [Fact]
    public void Every_mention_stands_in_its_story() => Assert.All(Samples, sample =>
    {
        var words = new WordFinder(sample.Story);
        Assert.All(sample.Actors, a => Assert.Equal(a.Mentions.Length + a.May.Length, words.Find(a.Mentions).Count() + words.Find(a.May).Count()));
        Assert.Equal(sample.Open.Length, words.Find(sample.Open).Count());
    });

    [Fact]
    public void Every_answer_is_one_that_the_record_can_give()
    {
        var actors = Samples.SelectMany(s => s.Actors).ToList();
        Assert.All(actors.SelectMany(a => a.Kind.Split('|')), k => Assert.True(Enum.TryParse<ActorKind>(k, ignoreCase: true, out _), k));
        Assert.All(actors.Select(a => a.Country).Concat(actors.SelectMany(a => a.Roles.Select(r => r.Country))).OfType<string>().SelectMany(c => c.Split('|')), c => Assert.Matches("^([A-Z]{3}|null|[?])$", c));
        Assert.All(actors.Where(a => !a.IsPerson), a => Assert.Empty(a.Roles));
    }

    [Fact]
    public void The_record_gives_nobody_where_the_story_has_nobody() =>
        Assert.All(
            Benchmark.Value.Read(ActorBenchmark.Dev).Concat(Benchmark.Value.Read(ActorBenchmark.Held)).Where(m => m.Sample.Actors.Length == 0),
            m => Assert.Empty(m.Spurious));

    private static Dictionary<string, double> Measure(string set) => Benchmark.Value.Count(set).Figures.ToDictionary(f => f.Metric, f => f.Value, StringComparer.Ordinal);
}
