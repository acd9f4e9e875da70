using System.Text;
using Xunit;

namespace Dateline.Stories.Tests.Exchange;

/// <summary>Inputs of many stories are read while they come.</summary>
public sealed class StreamedInputTests
{
    private const long Most = 400_000;
    private const string Fled = "Several hundred families fled the shelling of Port Halse overnight, the mayor said.";

    [Theory]
    [InlineData("<rss version='2.0'><channel><title>Halse Post</title>", "<item><title>One here</title><description>{0}</description></item>")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><title>Halse Post</title>", "<entry><id>urn:1</id><title>One here</title><summary>{0}</summary></entry>")]
    [InlineData("<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>", "<newsItem><contentMeta><headline>One here</headline></contentMeta><contentSet><inlineData>{0}</inlineData></contentSet></newsItem>")]
    [InlineData("", "{\"headline\":\"One here\",\"text\":\"{0}\"}\n")]
    public void The_first_three_stories_come_though_the_stream_never_ends(string head, string piece)
    {
        using var content = new EndlessStream(Encoding.UTF8.GetBytes(head), Encoding.UTF8.GetBytes(piece.Replace("{0}", Fled, StringComparison.Ordinal)), Most);
        var results = Sources.Reader.ReadAll(new StoryInput { Content = content, Uri = "live" }).Take(3).ToList();
        Assert.Equal(["One", "One", "One"], Input.Told(results));
        Assert.InRange(content.Count, 1, Most);
    }

    [Theory]
    [InlineData("<rss version='2.0'><channel><title>Halse Post</title>", "<item><title>One here</title><description>{0}</description></item>")]
    [InlineData("<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>", "<newsItem><contentMeta><headline>One here</headline></contentMeta><contentSet><inlineData>{0}</inlineData></contentSet></newsItem>")]
    [InlineData("", "{\"headline\":\"One here\",\"text\":\"{0}\"}\n")]
    public void Entries_without_end_have_an_end(string head, string piece)
    {
        using var content = new EndlessStream(Encoding.UTF8.GetBytes(head), Encoding.UTF8.GetBytes(piece.Replace("{0}", Fled, StringComparison.Ordinal)), Most);
        var reader = new StoryReader(ReadingLimits.Default with { Entries = 4 });
        Assert.Equal(["One", "One", "One", "One", "DL1052"], Input.Told([.. reader.ReadAll(new StoryInput { Content = content, Uri = "live" })]));
    }

    [Fact]
    public void A_feed_of_ten_thousand_items_is_read_to_its_end()
    {
        var items = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<item><title>Item{i}</title><link>https://wire.example/{i}</link></item>"));
        var results = Input.Results($"<rss version='2.0'><channel><title>Halse Post</title>{items}</channel></rss>");
        Assert.Equal(10_000, results.Count(r => r.Problem is { Code: "DL1031", IsNotice: true }));
    }

    [Fact]
    public void Nothing_is_read_before_a_story_is_asked_for()
    {
        using var content = new EndlessStream([], "x"u8.ToArray(), 0);
        Assert.NotNull(Sources.Reader.ReadAll(new StoryInput { Content = content }));
        Assert.Equal(0, content.Count);
    }
}
