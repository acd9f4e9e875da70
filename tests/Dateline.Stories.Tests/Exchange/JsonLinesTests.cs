using Dateline.Model;
using Xunit;

namespace Dateline.Stories.Tests.Exchange;

public sealed class JsonLinesTests
{
    private const string Good = "{\"headline\":\"One here\",\"text\":\"A convoy of the relief agency reached Dunmar on Sunday with flour and fuel.\"}";
    private static readonly string[] Headlines = ["Ferry talks resume", "Ferry talks fail"];

    [Theory]
    [InlineData("{\"headline\":\"cut")]
    [InlineData("{\"headline\":\"cut\"")]
    [InlineData("{\"headline\":\"cut\"}}")]
    [InlineData("{\"headline\":[\"cut\"}")]
    [InlineData("{\"headline\": cut}")]
    public void A_broken_line_is_a_problem_with_its_number_wherever_it_stands(string broken)
    {
        var lines = new[] { Good, Good, Good };
        for (var at = 0; at < lines.Length; at++)
        {
            var results = Input.Results(string.Join('\n', lines.Select((l, i) => i == at ? broken : l)), "week.jsonl");
            Assert.Equal(lines.Select((_, i) => i == at ? "DL1050" : "One"), Input.Told(results));
            Assert.Equal($"week.jsonl:{at + 1}", results[at].Problem!.Place);
        }
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("]")]
    [InlineData("{")]
    [InlineData("<html>")]
    public void A_line_that_is_no_object_is_a_problem_and_the_rest_goes_on(string line)
    {
        var results = Input.Results($"{Good}\n{Good}\n{line}\n{Good}\n", "week.jsonl");
        Assert.Equal(["One", "One", "DL1050", "One"], Input.Told(results));
        Assert.Equal("week.jsonl:3", results[2].Problem!.Place);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n\n\n")]
    [InlineData("\n  \t\n")]
    public void Blank_lines_and_either_line_end_are_nothing(string between) =>
        Assert.Equal(["One", "One", "One"], Input.Told(Input.Results($"{between}{Good}{between}{Good}{between}{Good}{between}")));

    [Fact]
    public void Blank_lines_count_for_the_number() =>
        Assert.Equal("week.jsonl:4", Input.Results($"{Good}\n\n\n{{\"x\":1}}\n", "week.jsonl")[1].Problem!.Place);

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_line() =>
        Assert.Equal(["One", "One"], Input.Told(Input.Results($"\ufeff{Good}\n{Good}\n")));

    [Fact]
    public void Formats_may_be_mixed_from_line_to_line()
    {
        const string Text = "A convoy of the relief agency reached Dunmar on Sunday with flour and fuel.";
        var ninjs = $"{{\"uri\":\"urn:1\",\"versioncreated\":\"2025-05-02T10:00:00Z\",\"headline\":\"Two here\",\"body_text\":\"{Text}\"}}";
        var article = $"{{\"@type\":\"NewsArticle\",\"headline\":\"Three here\",\"articleBody\":\"{Text}\"}}";
        Assert.Equal(["One", "Two", "Three"], Input.Told(Input.Results($"{Good}\n{ninjs}\n{article}\n")));
    }

    [Fact]
    public void An_over_long_line_is_a_problem_with_its_number_and_is_not_kept()
    {
        var results = Input.Results($"{Good}\n{{\"text\":\"{new string('y', 200_000)}\"}}\n{Good}", "week.jsonl", ReadingLimits.Default with { Page = 5_000 });
        Assert.Equal(["One", "DL1004", "One"], Input.Told(results));
        Assert.Equal("week.jsonl:2", results[1].Problem!.Place);
    }

    [Fact]
    public void A_long_first_line_is_a_line() =>
        Assert.Equal(["One", "One"], Input.Told(Input.Results($"{Good[..^1]},\"note\":\"{new string('y', 40_000)}\"}}\n{Good}\n")));

    [Theory]
    [InlineData("{\n{0}\n}")]
    [InlineData("{ {0}\n, \"byline\": \"Ana Prull\"\n}")]
    [InlineData("{\"topics\":[\n\"Aid\"],\n{0}}\n")]
    [InlineData("{\"dateline\":\n{\"place\":\"Dunmar\"},\n{0}}\n")]
    [InlineData("{\"topics\":[\n{\"name\":\"Aid\"}\n],\n{0}}")]
    [InlineData("{\"dateline\":{\"place\":\"Dunmar\"}\n,{0}}")]
    [InlineData("{\"dateline\":{\"date\":{}}\n}\n")]
    public void One_object_on_many_lines_is_one_document(string json)
    {
        var results = Input.Results(json.Replace("{0}", Good[1..^1], StringComparison.Ordinal));
        Assert.Equal(json.Contains("{0}", StringComparison.Ordinal) ? ["One"] : ["DL1033"], Input.Told(results));
    }

    [Fact]
    public void A_record_of_a_text_read_back_is_the_same_story()
    {
        var story = Told("Ferry talks resume\n\n3 June 2025, 09:10 GMT\n\nPORT ANSEL, June 3 (Reuters) - Union leaders and ferry owners resumed talks on Tuesday.\n\nThe strike is in its second week.\n");
        var again = Assert.Single(Input.Stories(RecordJson.WriteLine(new Model.Record { Story = story }) + "\n"));
        Assert.Equal((story.Id, story), (again.Id, again));
    }

    [Fact]
    public void Records_read_back_and_written_again_are_the_same_lines()
    {
        var lines = string.Concat(Headlines.Select(h =>
            RecordJson.WriteLine(new Model.Record { Story = Told($"{h}\n\nUnion leaders and ferry owners met “behind closed doors” on Tuesday.\n") }) + "\n"));
        Assert.Equal(lines, string.Concat(Input.Stories(lines).Select(s => RecordJson.WriteLine(new Model.Record { Story = s }) + "\n")));
    }

    private static Story Told(string text) => Sources.Read(Sources.Of(text) with { Uri = "ferry.txt" });
}
