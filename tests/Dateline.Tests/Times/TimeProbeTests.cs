using Dateline.Language;
using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Times;

/// <summary>Sentences with their publication and every time in them, and the roles of times in the sample stories.</summary>
public sealed class TimeProbeTests
{
    /// <summary>Share of probes that must be wholly right, in per cent.</summary>
    private const double LeastExact = 95;

    /// <summary>Probes that are not right yet; the list may only get shorter.</summary>
    private static readonly string[] KnownWrong = ["a102", "b062", "b078", "d014"];

    /// <summary>Shares of the times of the samples, in per cent: a floor that may only rise.</summary>
    private const double LeastRoles = 90;
    private const double LeastGovernors = 84;

    private static readonly Lazy<LanguageModel> Model = new(() => LanguageModel.Load());

    [Fact]
    public void Probes_give_their_intervals()
    {
        var reader = new ProbeReader(Model.Value);
        var probes = TimeProbe.Load(TimeBenchmark.Probes);
        var wrong = probes.Select(p => (p.Id, Differences: ProbeReader.Differences(p, reader.Read(p)).ToList())).Where(p => p.Differences.Count > 0).ToList();
        var exact = 100.0 * (probes.Count - wrong.Count) / probes.Count;
        Assert.True(exact >= LeastExact && wrong.TrueForAll(w => KnownWrong.Contains(w.Id)), $"{exact:0.0} %: {string.Join('\n', wrong.Select(w => $"{w.Id}: {string.Join("; ", w.Differences)}"))}");
    }

    [Fact]
    public void Probes_cover_every_item_with_at_least_three_sentences()
    {
        var probes = TimeProbe.Load(TimeBenchmark.Probes);
        Assert.True(probes.Count >= 120);
        Assert.Equal(probes.Count, probes.DistinctBy(p => p.Id).Count());
        Assert.All(probes.GroupBy(p => p.Item), item => Assert.True(item.Count() >= 3, item.Key));
    }

    [Fact]
    public void Texts_without_times_give_none()
    {
        var reader = new ProbeReader(Model.Value);
        var found = TimeProbe.Load(TimeBenchmark.Probes).Where(p => p.Times.Length == 0)
            .SelectMany(p => reader.Read(p), (p, time) => $"{p.Id}: {time.Mention.Value.Text}");

        // Agencies write "Justice Samuel Friday ordered" of a Samuel who did so on Friday.
        Assert.Equal(["b078: Friday"], found);
    }

    [Fact]
    public void Times_of_the_samples_have_their_roles()
    {
        var tally = new RoleReader(Model.Value).Count(TimeBenchmark.Roles, TimeBenchmark.Samples);
        var figures = tally.Figures.ToDictionary(f => f.Metric, f => f.Value, StringComparer.Ordinal);
        Assert.True(figures["role"] >= LeastRoles && figures["roleAndGovernor"] >= LeastGovernors, string.Join('\n', tally.Differences));
    }
}
