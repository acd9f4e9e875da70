using Dateline.Model;
using NodaTime;
using Xunit;

namespace Dateline.Stories.Tests.Exchange;

/// <summary>Articles of schema.org in files of their own.</summary>
public sealed class LinkedArticleTests
{
    private const string Ruled = "A court in Belmora ruled on Friday that the emergency law had lapsed, and ordered two editors released.";
    private const string Appeal = "The interior ministry said it would appeal within ten days.";

    [Theory]
    [InlineData("{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",{0}}")]
    [InlineData("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Organization\",\"name\":\"Belmora Times\"},{\"@type\":\"NewsArticle\",{0}}]}")]
    [InlineData("[{\"@type\":\"BreadcrumbList\"},{\"@type\":[\"Article\",\"NewsArticle\"],{0}}]")]
    [InlineData("{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"ReportageNewsArticle\",{0}}}")]
    public void The_article_is_found_wherever_it_stands(string around)
    {
        var results = Input.Results(around.Replace("{0}", $"\"headline\":\"Court frees editors\",\"articleBody\":\"{Ruled}\"", StringComparison.Ordinal));
        Assert.Equal("Court frees editors", Assert.Single(results, r => r.Succeeded).Value!.Headline);
    }

    [Fact]
    public void A_graph_with_two_articles_gives_two_stories()
    {
        var stories = Input.Stories($"{{\"@graph\":[{{\"@type\":\"NewsArticle\",\"headline\":\"One here\",\"articleBody\":\"{Ruled}\"}},{{\"@type\":\"NewsArticle\",\"headline\":\"Two here\",\"articleBody\":\"{Appeal}\"}}]}}");
        Assert.Equal(["One here", "Two here"], stories.Select(s => s.Headline));
    }

    [Theory]
    [InlineData("{0}\\n\\n{1}")]
    [InlineData("{0}\\r\\n{1}")]
    [InlineData("<p>{0}</p><p>{1}</p>")]
    [InlineData("<p>{0}<p>{1}")]
    [InlineData("{0}<br><br>{1}")]
    [InlineData("<P class='x'>{0}</P>\\n<P>{1}</P>")]
    public void The_body_is_read_as_text_or_as_markup(string body) =>
        Assert.Equal([Ruled, Appeal], Input.Body(Article($"\"articleBody\":\"{body.Replace("{0}", Ruled, StringComparison.Ordinal).Replace("{1}", Appeal, StringComparison.Ordinal)}\"")));

    [Fact]
    public void The_dateline_is_read_as_if_printed()
    {
        var story = Article($"\"datePublished\":\"2025-02-21T13:05:00+01:00\",\"dateline\":\"BELMORA, Feb 21 (AP)\",\"articleBody\":\"{Ruled}\"");
        Assert.Equal($"BELMORA, Feb 21 (AP) - {Ruled}", Input.Body(story)[0]);
        Assert.Equal(("Belmora", "AP", new LocalDate(2025, 2, 21)), (story.Dateline?.Place, story.Dateline?.Agency, story.Dateline?.Date));
    }

    [Theory]
    [InlineData("\"The name of the judge has been corrected.\"")]
    [InlineData("{\"@type\":\"CorrectionComment\",\"text\":\"The name of the judge has been corrected.\"}")]
    public void A_correction_is_a_paragraph_of_its_kind(string correction)
    {
        var story = Article($"\"correction\":{correction},\"articleBody\":\"{Ruled}\"");
        Assert.Equal("The name of the judge has been corrected.", Assert.Single(story.Paragraphs, p => p.Kind == ParagraphKind.Correction).Text);
    }

    [Theory]
    [InlineData("{\"@type\":\"Person\",\"name\":\"Clara Voss\"}")]
    [InlineData("[\"Clara Voss\"]")]
    [InlineData("\"By Clara Voss\"")]
    public void The_author_is_the_byline(string author) =>
        Assert.Equal("Clara Voss", Article($"\"author\":{author},\"articleBody\":\"{Ruled}\"").Byline);

    [Fact]
    public void What_is_said_about_the_article_is_kept()
    {
        var story = Article("\"datePublished\":\"2025-02-21T13:05:00+01:00\",\"dateModified\":\"2025-02-21T15:00:00+01:00\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"Belmora Times\"},\"articleSection\":\"Courts\","
            + $"\"keywords\":\"press, emergency law\",\"url\":\"https://wire.example/court\",\"mentions\":[{{\"@type\":\"Person\",\"name\":\"Hugo Lindqvist\"}},{{\"@type\":\"Place\",\"name\":\"Belmora\"}}],\"articleBody\":\"{Ruled}\"");
        Assert.Equal(("Belmora Times", "Courts", "https://wire.example/court"), (story.Agency, story.Section, story.Uri));
        Assert.Equal((Sources.Instant("2025-02-21T13:05:00+01:00"), Sources.Instant("2025-02-21T15:00:00+01:00")), (story.Published!.Value, story.Updated!.Value));
        Assert.Equal((["press", "emergency law"], ["Hugo Lindqvist"]), (story.Topics, story.Persons));
    }

    [Fact]
    public void An_article_with_a_description_only_says_so()
    {
        var story = Article($"\"url\":\"https://wire.example/court\",\"description\":\"{Ruled}\"");
        Assert.Equal([Ruled], Input.Body(story));
        Assert.Contains("Only the summary was given; the story is at https://wire.example/court.", story.Notes);
    }

    [Fact]
    public void An_article_with_no_text_is_a_notice() =>
        Assert.True(Assert.Single(Input.Results("{\"@type\":\"NewsArticle\",\"headline\":\"Court frees editors\"}")).Problem!.IsNotice);

    private static Story Article(string members) => Input.Story($"{{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Court frees editors\",{members}}}");
}
