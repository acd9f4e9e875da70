using Dateline.Model;
using Xunit;

namespace Dateline.Tests.Gates;

public sealed class PlainStoryTests
{
    /// <summary>How many more facts than samples/README.md allows the plain stories give today. Lower it, never raise it.</summary>
    private const int FalseFactsToday = 4;

    [Fact]
    public void Sport_and_business_give_no_more_political_facts_than_today()
    {
        var stories = Sample.Plain.Select(s => (s.Name, Facts: Facts(s.Name), Allowed: Allowed(s.Name))).ToList();
        var surplus = stories.Sum(s => Math.Max(0, s.Facts.Count - s.Allowed));
        var offenders = stories.Where(s => s.Facts.Count > s.Allowed).SelectMany(s => s.Facts.Select(f => $"{s.Name}: {Line(f)}"));

        Assert.True(
            surplus == FalseFactsToday,
            FormattableString.Invariant($"{surplus} false facts, {FalseFactsToday} expected (when fewer, lower the figure):\n") + string.Join('\n', offenders));
    }

    private static List<Event> Facts(string name) => [.. SampleRecords.Of(name).Events.Where(RecordGate.IsFact)];

    private static int Allowed(string name) => name is "plain/ferry-strike.txt" or "plain/storm-coast.txt" ? 1 : 0;

    private static string Line(Event @event) => $"{@event.Type} {@event.Status} {string.Join(' ', @event.Rules)}: {@event.Evidence[0].Text}";
}
