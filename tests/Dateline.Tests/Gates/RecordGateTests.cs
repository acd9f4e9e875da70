using System.Globalization;
using Dateline.Model;
using Xunit;
using Record = Dateline.Model.Record;

namespace Dateline.Tests.Gates;

public sealed class RecordGateTests
{
    private static readonly string[] Cultures = ["en-US", "tr-TR"];

    public static TheoryData<string> Stories => [.. Sample.Diplomatic.Concat(Sample.Plain).Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Stories))]
    public void Every_citation_is_the_exact_text_of_its_place(string story) => Holds(RecordGate.FalseCitations, story);

    [Theory]
    [MemberData(nameof(Stories))]
    public void Every_line_has_evidence_and_a_rule(string story) => Holds(RecordGate.LinesWithoutProof, story);

    [Theory]
    [MemberData(nameof(Stories))]
    public void Every_rule_id_exists(string story) => Holds(RecordGate.UnknownRules, story);

    [Theory]
    [MemberData(nameof(Stories))]
    public void Every_id_that_is_referred_to_exists(string story) => Holds(RecordGate.DeadReferences, story);

    [Theory]
    [MemberData(nameof(Stories))]
    public void An_id_is_given_once(string story) => Holds(RecordGate.RepeatedIds, story);

    [Theory]
    [MemberData(nameof(Stories))]
    public void Nothing_unreal_denied_or_unsure_has_happened(string story) => Holds(RecordGate.FalseFacts, story);

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_related_headline_gives_no_line(string story) => Holds(RecordGate.LinesFromRelatedHeadlines, story);

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_record_comes_back_whole_from_its_json(string story)
    {
        var record = SampleRecords.Of(story);
        Assert.Equal(record, RecordJson.Read(RecordJson.Write(record)));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_story_gives_the_same_bytes_in_every_culture(string story)
    {
        var expected = RecordJson.Write(SampleRecords.Of(story));
        foreach (var culture in Cultures)
        {
            Assert.Equal(expected, InCulture(culture, () => RecordJson.Write(SampleRecords.Read(new Sample(story)))));
        }
    }

    [Fact]
    public void The_gates_hold_on_the_constructions() => Assert.Empty(
        from item in ConstructionItems.All
        let record = ConstructionItems.Read(item).Record
        from breach in Breaches(record)
        select $"{item.Id}: {breach}");

    private static IEnumerable<string> Breaches(Record record) =>
    [
        .. RecordGate.FalseCitations(record), .. RecordGate.LinesWithoutProof(record), .. RecordGate.UnknownRules(record),
        .. RecordGate.DeadReferences(record), .. RecordGate.RepeatedIds(record), .. RecordGate.FalseFacts(record),
        .. record == RecordJson.Read(RecordJson.Write(record)) ? Array.Empty<string>() : ["the JSON does not come back whole"],
    ];

    private static void Holds(Func<Record, IEnumerable<string>> rule, string story)
    {
        string[] breaches = [.. rule(SampleRecords.Of(story))];
        Assert.True(breaches.Length == 0, "\n" + string.Join('\n', breaches));
    }

    private static string InCulture(string name, Func<string> read)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        try
        {
            return read();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
