using System.Text;
using Xunit;

namespace Dateline.Stories.Tests.Exchange;

public sealed class FeedTests
{
    private const string Met = "The two delegations met in Lomé on Tuesday and agreed to exchange lists of prisoners.";

    [Fact]
    public void An_item_with_its_content_is_a_whole_story()
    {
        var story = Input.Story(Rss("<item><title>Delegations meet in Lomé</title><link>https://wire.example/lome</link><dc:creator>Afi Mensah</dc:creator>"
            + "<category>Talks</category><pubDate>Tue, 14 Oct 2025 18:20:00 +0000</pubDate><description>Short.</description>"
            + $"<content:encoded><![CDATA[<p>LOMÉ, Oct 14 (Reuters) - {Met}</p><figure><img src='a.jpg'><figcaption>A hall.</figcaption></figure><p>They meet again in a week.</p>]]></content:encoded></item>"));
        Assert.Equal(("Delegations meet in Lomé", "https://wire.example/lome", "Afi Mensah", "Reuters", "Short."), (story.Headline, story.Uri, story.Byline, story.Agency, story.Summary));
        Assert.Equal(Sources.Instant("2025-10-14T18:20:00Z"), story.Published);
        Assert.Equal([$"LOMÉ, Oct 14 (Reuters) - {Met}", "They meet again in a week."], Input.Body(story));
        Assert.Equal(["Talks"], story.Topics);
    }

    [Fact]
    public void An_item_with_a_summary_only_says_so()
    {
        var story = Input.Story(Rss($"<item><title>Delegations meet</title><link>https://wire.example/2</link><description>{Met}</description></item>"));
        Assert.Equal([Met], Input.Body(story));
        Assert.Contains("Only the summary was given; the story is at https://wire.example/2.", story.Notes);
        Assert.Equal("Gulf Wire", story.Agency);
    }

    [Theory]
    [InlineData("yesterday evening")]
    [InlineData("32 Foo 2025")]
    [InlineData("")]
    public void A_date_that_is_none_does_not_lose_the_item(string date) =>
        Assert.Null(Input.Story(Rss($"<item><title>Delegations meet</title><pubDate>{date}</pubDate><description>{Met}</description></item>")).Published);

    [Fact]
    public void Atom_is_read_with_markup_of_either_kind()
    {
        var stories = Input.Stories("<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>Lake Tribune</title>"
            + $"<entry><title>One</title><id>urn:1</id><author><name>Kofi Adu</name></author><published>2025-10-14T09:00:00Z</published><updated>2025-10-14T11:00:00Z</updated><link href='https://wire.example/a'/><content type='html'>&lt;p&gt;{Met}&lt;/p&gt;</content></entry>"
            + $"<entry><title>Two</title><id>urn:2</id><updated>2025-10-14T12:00:00Z</updated><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>{Met}</p></div></content></entry>"
            + $"<entry><title>Three</title><id>urn:3</id><updated>2025-10-14T12:00:00Z</updated><summary>{Met}</summary></entry></feed>");
        Assert.All(stories, s => Assert.Equal([Met], Input.Body(s)));
        Assert.Equal(("Kofi Adu", Sources.Instant("2025-10-14T09:00:00Z"), Sources.Instant("2025-10-14T11:00:00Z")), (stories[0].Byline, stories[0].Published!.Value, stories[0].Updated!.Value));
        Assert.Equal(Sources.Instant("2025-10-14T12:00:00Z"), stories[1].Published);
    }

    [Fact]
    public void Malformed_markup_keeps_what_came_before_and_says_where()
    {
        var results = Input.Results(Rss($"<item><title>One</title><description>{Met}</description></item>\n<item><title>Two & <b>half"), "feed.xml");
        Assert.Equal(["One", "DL1050"], Input.Told(results));
        Assert.Contains("Line 2", results[1].Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_one_line_whatever_character_it_names() =>
        Assert.DoesNotContain('\n', Assert.Single(Input.Results("<rss><channel><item><\n></item></channel></rss>")).Problem!.Message);

    [Fact]
    public void No_entity_is_resolved()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "The secret of the envoy was that he had met the minister.");
        var results = Input.Results($"<!DOCTYPE rss [<!ENTITY x SYSTEM 'file://{secret}'>]><rss version='2.0'><channel><item><title>One</title><description>&x;</description></item></channel></rss>");
        File.Delete(secret);
        Assert.DoesNotContain(results, r => r.Succeeded);
    }

    [Fact]
    public void Elements_that_nest_without_end_are_a_problem_and_no_crash() =>
        Assert.Equal(["DL1050"], Input.Told(Input.Results(Rss("<item>" + new StringBuilder().Insert(0, "<a>", 100_000)))));

    [Fact]
    public void A_feed_of_ten_thousand_items_gives_the_first_before_the_rest_is_read()
    {
        var items = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<item><title>Item{i} here</title><description>{Met}</description></item>"));
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(Rss(items)));
        var stories = Sources.Reader.ReadAll(new StoryInput { Content = content });
        Assert.Equal("Item0 here", stories.First().Value!.Headline);
        Assert.True(content.Position < 200_000, $"{content.Position} bytes were read.");
    }

    [Fact]
    public void An_entry_too_many_ends_the_feed()
    {
        var items = string.Concat(Enumerable.Range(1, 5).Select(i => $"<item><title>Item{i} here</title><description>{Met}</description></item>"));
        Assert.Equal(["Item1", "Item2", "DL1052"], Input.Told(Input.Results(Rss(items), limits: ReadingLimits.Default with { Entries = 2 })));
    }

    private static string Rss(string items) =>
        "<?xml version='1.0'?><rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
        + $"<channel><title>Gulf Wire</title><language>en</language>{items}</channel></rss>";
}
