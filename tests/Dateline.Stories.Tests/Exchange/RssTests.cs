using System.Security;
using Xunit;

namespace Dateline.Stories.Tests.Exchange;

public sealed class RssTests
{
    private const string Crossed = "Aid lorries crossed the Orrin bridge on Thursday for the first time since the siege began, the relief agency said.";
    private const string Waited = "About forty more were waiting on the eastern bank.";

    [Fact]
    public void The_content_is_the_text_and_the_description_the_summary()
    {
        var story = Input.Story(Feed($"<description>Lorries move at last.</description><content:encoded><![CDATA[<p>{Crossed}</p><p>{Waited}</p>]]></content:encoded>"));
        Assert.Equal([Crossed, Waited], Input.Body(story));
        Assert.Equal("Lorries move at last.", story.Summary);
        Assert.DoesNotContain(story.Notes, n => n.StartsWith("Only the summary", StringComparison.Ordinal));
    }

    [Fact]
    public void Escaped_content_is_read_like_content_in_a_section() =>
        Assert.Equal([Crossed, Waited], Input.Body(Input.Story(Feed($"<content:encoded>{SecurityElement.Escape($"<p>{Crossed}</p><p>{Waited}</p>")}</content:encoded>"))));

    [Fact]
    public void A_description_alone_is_the_text_and_a_note_says_so()
    {
        var story = Input.Story(Feed($"<description>{Crossed}</description>"));
        Assert.Equal([Crossed], Input.Body(story));
        Assert.Null(story.Summary);
        Assert.Contains("Only the summary was given.", story.Notes);
    }

    [Fact]
    public void A_description_in_markup_loses_its_markup() =>
        Assert.Equal([Crossed], Input.Body(Input.Story(Feed($"<description><![CDATA[<p><b>{Crossed}</b></p>]]></description>"))));

    [Fact]
    public void Several_creators_are_the_byline()
    {
        var story = Input.Story(Feed($"<dc:creator>Mara Tolland</dc:creator><dc:creator><![CDATA[By Yusuf Adeyemi]]></dc:creator><description>{Crossed}</description>"));
        Assert.Equal("Mara Tolland, Yusuf Adeyemi", story.Byline);
    }

    [Fact]
    public void Categories_are_topics_and_empty_ones_are_not()
    {
        var story = Input.Story(Feed($"<category>Aid</category><category domain='https://wire.example/c'>Siege of Orrin</category><category/><category>Aid</category><description>{Crossed}</description>"));
        Assert.Equal(["Aid", "Siege of Orrin"], story.Topics);
    }

    [Theory]
    [InlineData("Thu, 6 Nov 2025 07:15:00 GMT", "2025-11-06T07:15:00Z")]
    [InlineData("Thu, 06 Nov 2025 09:15:00 +0200", "2025-11-06T09:15:00+02:00")]
    [InlineData("06 Nov 2025 07:15:00 +0000", "2025-11-06T07:15:00Z")]
    [InlineData("2025-11-06T07:15:00Z", "2025-11-06T07:15:00Z")]
    public void A_date_is_read_in_the_forms_that_feeds_have(string printed, string instant) =>
        Assert.Equal(Sources.Instant(instant), Input.Story(Feed($"<pubDate>{printed}</pubDate><description>{Crossed}</description>")).Published);

    [Fact]
    public void A_date_of_the_core_module_stands_in_for_the_missing_one() =>
        Assert.Equal(Sources.Instant("2025-11-06T07:15:00+01:00"), Input.Story(Feed($"<dc:date>2025-11-06T07:15:00+01:00</dc:date><description>{Crossed}</description>")).Published);

    [Theory]
    [InlineData("/world/orrin-bridge")]
    [InlineData("world/orrin-bridge?id=7")]
    [InlineData("javascript:void(0)")]
    [InlineData("mailto:desk@wire.example")]
    [InlineData("http://[half")]
    [InlineData("http://")]
    [InlineData("  ")]
    public void A_link_that_is_no_address_does_not_lose_the_item(string link)
    {
        var result = Assert.Single(Input.Results(Feed($"<link>{link}</link><description>{Crossed}</description>"), "feed.xml"));
        Assert.True(result.Succeeded, result.Problem?.ToString());
        Assert.Equal("feed.xml", result.Value.Uri);
    }

    [Fact]
    public void A_permalink_stands_in_for_the_missing_link() =>
        Assert.Equal("https://wire.example/orrin", Input.Story(Feed($"<guid isPermaLink='true'>https://wire.example/orrin</guid><description>{Crossed}</description>")).Uri);

    [Fact]
    public void A_picture_with_a_text_of_its_own_is_not_the_story()
    {
        var story = Input.Story(Feed("<media:content xmlns:media='http://search.yahoo.com/mrss/' url='https://wire.example/a.jpg'><media:title>A bridge at dusk in a photograph.</media:title>"
            + $"<media:credit>Ines Falk</media:credit></media:content><description>{Crossed}</description>"));
        Assert.Equal([Crossed], Input.Body(story));
        Assert.Equal("Ines Falk", story.Credit);
    }

    [Theory]
    [InlineData("en-gb", "en")]
    [InlineData("fr", "en")]
    public void The_words_outweigh_the_language_that_the_feed_declares(string declared, string told) =>
        Assert.Equal(told, Input.Story(Feed($"<description>{Crossed} {Waited}</description>", declared)).Language);

    [Fact]
    public void An_item_in_another_language_is_kept_and_says_so()
    {
        var story = Input.Story(Feed("<description>Les camions d'aide ont franchi le pont jeudi pour la première fois depuis le début du siège, a annoncé l'agence de secours.</description>", "fr"));
        Assert.Equal("fr", story.Language);
        Assert.Contains("Not analysed: fr.", story.Notes);
    }

    [Fact]
    public void An_item_without_any_text_is_a_notice_and_the_next_is_read()
    {
        var results = Input.Results(Feed($"<link>https://wire.example/0</link></item><item><title>Second here</title><description>{Crossed}</description>"));
        Assert.Equal(["DL1031", "Second"], Input.Told(results));
        Assert.True(results[0].Problem!.IsNotice);
    }

    [Fact]
    public void A_feed_without_items_gives_nothing() =>
        Assert.Empty(Input.Results("<rss version='2.0'><channel><title>Orrin Courier</title></channel></rss>"));

    private static string Feed(string item, string language = "en") =>
        "<?xml version='1.0' encoding='utf-8'?><rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
        + $"<channel><title>Orrin Courier</title><link>https://wire.example/</link><language>{language}</language><item><title>Lorries cross the Orrin</title>{item}</item></channel></rss>";
}
