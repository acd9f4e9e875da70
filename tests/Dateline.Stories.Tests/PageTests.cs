using Dateline.Model;
using Xunit;

namespace Dateline.Stories.Tests;

public sealed class PageTests
{
    private static readonly string Body = "<article><h1>Envoys meet</h1>"
        + "<p>The envoys of the two governments met in Oslo on Monday for the first time since May, officials of both sides said.</p>"
        + "<p>They are to meet again on Friday, the host said, and no statement is planned before the end of their talks.</p></article>";

    [Fact]
    public void Linked_data_with_a_fault_still_gives_the_head()
    {
        var story = Sources.Read(Sources.File("page-newsarticle.html"));
        Assert.Equal(("Lakeland truce extended by a week", "World", "Ruth Adeyemi, Paul Lang"), (story.Headline, story.Section, story.Byline));
        Assert.Equal(Sources.Instant("2021-05-04T18:30:00+02:00"), story.Published);
        Assert.Equal(["Lakeland", "Ceasefire"], story.Topics);
    }

    [Fact]
    public void The_body_has_no_captions_credits_or_headlines_of_other_stories()
    {
        var story = Sources.Read(Sources.File("page-newsarticle.html"));
        Assert.Equal(4, story.Paragraphs.Count(p => p.Kind == ParagraphKind.Body));
        Assert.Equal(["Lakeland leader flees abroad — report"], story.Related);
        Assert.Equal("Photo: Ana Costa/Harbour", story.Credit);
    }

    [Fact]
    public void A_wire_story_on_another_site_is_the_agency_s_and_its_zone_is_unknown()
    {
        var story = Sources.Read(Sources.File("page-newsarticle.html"));
        Assert.Equal(("AP", "Geneva", null), (story.Agency, story.Dateline?.Place, story.Zone));
    }

    [Fact]
    public void A_page_without_any_markup_of_its_own_is_read_by_what_it_prints()
    {
        var story = Sources.Read(Sources.File("page-plain.html"));
        Assert.Equal(("RIA Novosti", "Moscow", 3), (story.Agency, story.Dateline?.Place, story.Paragraphs.Count));
        Assert.Equal(Sources.Instant("2014-09-12T16:20:00+03:00"), story.Published);
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2016-12-28T14:08:00+03:00'>")]
    [InlineData("<meta itemprop='datePublished' content='2016-12-28T14:08:00+03:00'>")]
    [InlineData("<time datetime='2016-12-28T14:08:00+03:00'>yesterday</time>")]
    [InlineData("<script type='application/ld+json'>[{\"@type\":\"Article\",\"datePublished\":\"2016-12-28T14:08+0300\"}]</script>")]
    public void The_instant_is_found_wherever_the_page_keeps_it(string markup) =>
        Assert.Equal(Sources.Instant("2016-12-28T14:08:00+03:00"), Sources.Read("<html><body>" + markup + Body + "</body></html>").Published);

    [Theory]
    [InlineData("Envoys meet in Oslo | The Post", "The Post", "Envoys meet in Oslo")]
    [InlineData("Envoys meet in Oslo - Post", "Post", "Envoys meet in Oslo")]
    [InlineData("Envoys to meet in Oslo — media", "The Post", "Envoys to meet in Oslo — media")]
    public void The_headline_loses_the_site_and_keeps_its_own_dash(string title, string site, string headline) =>
        Assert.Equal(headline, Sources.Read($"<html><head><meta property='og:title' content='{title}'><meta property='og:site_name' content='{site}'></head><body>{Body}</body></html>").Headline);

    [Fact]
    public void A_summary_that_is_the_first_paragraph_cut_off_is_left_out() =>
        Assert.Null(Sources.Read($"<html><head><meta name='description' content='The envoys of the two governments met in Oslo on Monday for the first time…'></head><body>{Body}</body></html>").Summary);

    [Fact]
    public void The_body_in_linked_data_is_read_when_the_page_shows_none()
    {
        const string json = "{\"@type\":\"NewsArticle\",\"headline\":\"Envoys meet\",\"articleBody\":\"The envoys met in Oslo on Monday.\\nThey meet again on Friday.\"}";
        Assert.Equal(2, Sources.Read($"<html><head><script type=\"application/ld+json\">{json}</script></head><body><div id=app></div></body></html>").Paragraphs.Count);
    }
}
