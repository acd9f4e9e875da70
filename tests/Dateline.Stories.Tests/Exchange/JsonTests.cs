using Dateline.Model;
using Xunit;

namespace Dateline.Stories.Tests.Exchange;

public sealed class JsonTests
{
    private const string Signed = "Rebel commanders signed the pledge in Goma on Friday, witnesses said.";

    [Theory]
    [InlineData("{\"uri\":\"urn:1\",\"type\":\"text\",\"versioncreated\":\"2025-05-02T10:00:00Z\",\"headline\":\"Pledge signed\",\"byline\":\"By Ruth Kasa\",\"body_html\":\"<p>{0}</p>\",\"person\":[{\"name\":\"Ruth Kasa\"}],\"subject\":[{\"name\":\"Peace\"}]}")]
    [InlineData("{\"uri\":\"urn:1\",\"type\":\"text\",\"versioncreated\":\"2025-05-02T10:00:00Z\",\"headlines\":[{\"role\":\"main\",\"value\":\"Pledge signed\"}],\"by\":\"Ruth Kasa\",\"bodies\":[{\"role\":\"text\",\"contenttype\":\"text/plain\",\"value\":\"{0}\"}],\"people\":[{\"name\":\"Ruth Kasa\"}],\"subjects\":[{\"name\":\"Peace\"}]}")]
    [InlineData("[{\"uri\":\"urn:1\",\"type\":\"text\",\"versionCreated\":\"2025-05-02T10:00:00Z\",\"headlines\":[{\"value\":\"Pledge signed\"}],\"by\":\"Ruth Kasa\",\"bodies\":[{\"contentType\":\"text/html\",\"value\":\"<section><p>{0}</p></section>\"}],\"people\":[{\"name\":\"Ruth Kasa\"}],\"subjects\":[{\"name\":\"Peace\"}]}]")]
    public void Ninjs_is_read_in_each_of_its_versions(string json)
    {
        var story = Input.Story(json.Replace("{0}", Signed, StringComparison.Ordinal));
        Assert.Equal(("Pledge signed", "Ruth Kasa", Sources.Instant("2025-05-02T10:00:00Z")), (story.Headline, story.Byline, story.Published!.Value));
        Assert.Equal((["Ruth Kasa"], ["Peace"]), (story.Persons, story.Topics));
        Assert.Equal([Signed], Input.Body(story));
    }

    [Fact]
    public void A_picture_is_passed_over_and_a_text_beside_a_text_is_a_story_of_its_own()
    {
        Assert.Equal(["DL1030"], Input.Told(Input.Results("{\"uri\":\"urn:1\",\"type\":\"picture\",\"versioncreated\":\"2025-05-02T10:00:00Z\",\"headline\":\"A hall\"}")));
        var inner = $"{{\"uri\":\"urn:2\",\"type\":\"text\",\"headline\":\"Two here\",\"body_text\":\"{Signed}\"}}";
        var both = $"{{\"uri\":\"urn:1\",\"type\":\"text\",\"versioncreated\":\"2025-05-02T10:00:00Z\",\"headline\":\"One here\",\"body_text\":\"{Signed}\",\"associations\":{{\"side\":{inner},\"photo\":{{\"type\":\"picture\",\"description_text\":\"A hall.\"}}}}}}";
        var results = Input.Results(both);
        Assert.Equal(["One", "Two"], Input.Told(results));
        Assert.Equal("A hall.", Assert.Single(results[0].Value!.Paragraphs, p => p.Kind == ParagraphKind.Caption).Text);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{0}]}")]
    [InlineData("[{0}]")]
    public void An_article_of_schema_org_is_read_wherever_it_stands(string around)
    {
        var article = $"{{\"@type\":\"NewsArticle\",\"headline\":\"Pledge signed\",\"datePublished\":\"2025-05-02T10:00:00Z\",\"dateline\":\"GOMA, May 2 (AFP)\",\"correction\":\"An earlier version misspelt a name.\",\"articleBody\":\"{Signed}\\n\\nThey left at dawn.\"}}";
        var story = Input.Story(around.Replace("{0}", article, StringComparison.Ordinal));
        Assert.Equal(("Pledge signed", "AFP", "Goma"), (story.Headline, story.Agency, story.Dateline?.Place));
        Assert.Equal([$"GOMA, May 2 (AFP) - {Signed}", "They left at dawn."], Input.Body(story));
        Assert.Equal("An earlier version misspelt a name.", Assert.Single(story.Paragraphs, p => p.Kind == ParagraphKind.Correction).Text);
    }

    [Fact]
    public void A_record_written_and_read_again_holds_the_same_story()
    {
        var story = Sources.Sample("afp-congo-rwanda.html");
        var again = Input.Story(RecordJson.WriteLine(new Model.Record { Story = story }) + "\n");
        Assert.Equal(story, again);
        Assert.Equal(story.Id, Input.Story(RecordJson.Write(new Model.Record { Story = story })).Id);
    }

    [Fact]
    public void A_story_made_by_hand_needs_a_text_and_no_more()
    {
        Assert.Equal([Signed], Input.Body(Input.Story($"{{\"text\":\"{Signed}\"}}")));
        Assert.Equal([Signed], Input.Body(Input.Story($"{{\"html\":\"<p>{Signed}</p>\"}}")));
        var story = Input.Story($"{{\"headline\":\"Pledge signed\",\"paragraphs\":[\"{Signed}\"]}}");
        Assert.Equal(("en", 16), (story.Language, story.Id.Length));
    }

    [Fact]
    public void A_broken_line_is_a_problem_with_its_number_and_the_rest_goes_on()
    {
        var good = $"{{\"headline\":\"One here\",\"text\":\"{Signed}\"}}";
        var results = Input.Results($"{good}\n\n{{\"headline\":\n{{\"unknown\":1}}\n{good}", "week.jsonl");
        Assert.Equal(["One", "DL1050", "DL1033", "One"], Input.Told(results));
        Assert.Equal(["week.jsonl:3", "week.jsonl:4"], results.Where(r => !r.Succeeded).Select(r => r.Problem!.Place));
    }

    [Fact]
    public void A_line_over_the_limit_is_a_problem_and_the_next_is_read()
    {
        var results = Input.Results($"{{\"text\":\"{new string('x', 3000)}\"}}\n{{\"headline\":\"One here\",\"text\":\"{Signed}\"}}\n", limits: ReadingLimits.Default with { Page = 1000 });
        Assert.Equal(["DL1004", "One"], Input.Told(results));
    }

    [Theory]
    [InlineData("{\"paragraphs\":[{\"kind\":\"body\"}]}", "DL1050")]
    [InlineData("{\"paragraphs\":[{\"kind\":\"body\",\"text\":null}]}", "DL1050")]
    [InlineData("{\"paragraphs\":[{\"kind\":\"song\",\"text\":\"x\"}]}", "DL1050")]
    [InlineData("{\"paragraphs\":[]}", "DL1031")]
    [InlineData("{\"headline\":\"One\",\"paragraphs\":[\"The truce held.\"],\"topics\":[null],\"dateline\":{\"place\":\"Goma\",\"evidence\":{\"paragraph\":7,\"start\":0,\"end\":900,\"text\":\"GOMA\"}}}", "One")]
    public void A_story_that_breaks_its_own_schema_is_a_problem_or_read_without_it(string json, string told) =>
        Assert.Equal([told], Input.Told(Input.Results(json)));

    [Theory]
    [InlineData("{\"\\ud800\":1,\"headline\":\"One \\ud83d\",\"text\":\"The truce \\udc00held for a day.\"}")]
    [InlineData("{\"headline\":\"One \\uD83D\",\"paragraphs\":[\"The truce \\uDC00held for a day.\"]}")]
    [InlineData("{\n\"headline\":\"One \\uD83D\",\n\"text\":\"The truce \\uDC00held for a day.\"}")]
    [InlineData("<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"\\ud800\":1,\"headline\":\"One \\ud83d\"}</script></head><body><p>The truce \ufffdheld for a day.</p></body></html>")]
    public void Half_a_character_does_not_lose_the_story(string json)
    {
        var story = Input.Story(json);
        Assert.Equal(("One \ufffd", "The truce \ufffdheld for a day."), (story.Headline, Input.Body(story)[0]));
    }

    [Fact]
    public void Values_that_nest_without_end_are_a_problem() =>
        Assert.Equal(["DL1050"], Input.Told(Input.Results("{\"text\":" + new string('[', 5000) + new string(']', 5000) + "}")));
}
