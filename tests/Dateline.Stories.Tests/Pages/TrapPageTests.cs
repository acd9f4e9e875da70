using Dateline.Model;
using Xunit;

namespace Dateline.Stories.Tests.Pages;

/// <summary>One page for each way in which a page misleads its reader about what the story says.</summary>
public sealed class TrapPageTests
{
    [Theory]
    [InlineData("rumour-inside")]
    [InlineData("caption-with-verb")]
    [InlineData("two-places")]
    [InlineData("correction-top")]
    [InlineData("updated")]
    [InlineData("live-blog")]
    [InlineData("endless")]
    [InlineData("linked-nodes")]
    [InlineData("microdata")]
    [InlineData("visible-only")]
    [InlineData("relays")]
    [InlineData("headings-lists")]
    [InlineData("german")]
    [InlineData("windows-1251")]
    [InlineData("utf-16")]
    [InlineData("declared-latin-1")]
    public void The_paragraphs_are_those_that_a_person_reads(string page) =>
        Assert.Equal(PageFile.Expected(page), PageFile.Printed(PageFile.Read(page)));

    [Fact]
    public void Headlines_of_other_stories_inside_the_body_are_related_in_their_order() =>
        Assert.Equal(
            [
                "Commander of Libyan coast guard killed in Tripoli — sources",
                "Egypt sends troops across border, says military official",
                "Turkey withdraws last troops from Misrata",
            ],
            PageFile.Read("rumour-inside").Related);

    [Fact]
    public void A_headline_that_no_label_announces_is_noted_with_its_signs() =>
        Assert.Equal(2, PageFile.Read("rumour-inside").Notes.Count(n => n.StartsWith("Left out as a headline of another story (", StringComparison.Ordinal)));

    [Fact]
    public void The_text_under_a_picture_is_no_sentence_of_the_story() =>
        Assert.DoesNotContain(PageFile.Read("caption-with-verb").Paragraphs, p =>
            p.Kind == ParagraphKind.Body && (p.Text.Contains("mobilisation", StringComparison.Ordinal) || p.Text.Contains("town hall", StringComparison.Ordinal)));

    [Fact]
    public void The_credit_under_a_picture_is_the_credit() =>
        Assert.Equal("REUTERS/Ana Lomidze", PageFile.Read("caption-with-verb").Credit);

    [Fact]
    public void The_first_of_two_places_is_the_dateline_and_the_other_is_noted()
    {
        var story = PageFile.Read("two-places");
        Assert.Equal(("Moscow", "MOSCOW/ANKARA, Oct 3 (Reuters) -"), (story.Dateline?.Place, story.Dateline?.Evidence.Text));
        Assert.Contains("The dateline names other places too: Ankara.", story.Notes);
    }

    [Fact]
    public void The_first_publication_and_the_last_change_are_two_instants()
    {
        var story = PageFile.Read("updated");
        Assert.Equal(
            (Sources.Instant("2021-11-08T07:15:00+05:00"), Sources.Instant("2021-11-08T13:40:00+05:00")),
            (story.Published, story.Updated));
    }

    [Fact]
    public void A_live_blog_was_published_with_its_first_entry()
    {
        var story = PageFile.Read("live-blog");
        Assert.Equal((Sources.Instant("2023-04-16T06:00:00Z"), Sources.Instant("2023-04-16T11:02:00Z")), (story.Published, story.Updated));
    }

    [Fact]
    public void The_story_that_follows_by_scrolling_is_left_out()
    {
        var story = PageFile.Read("endless");
        Assert.Equal("Colombia, armed front to meet in Quito", story.Headline);
        Assert.DoesNotContain("Peru", PageFile.Analysed(story), StringComparison.Ordinal);
    }

    [Fact]
    public void The_article_is_found_among_broken_and_other_nodes()
    {
        var story = PageFile.Read("linked-nodes");
        Assert.Equal(
            ("Mediators bring secret draft", "The Red Sea Post", "Nadia El-Amin, Tom Oduya", Sources.Instant("2023-12-02T10:00:00+02:00")),
            (story.Headline, story.Agency, story.Byline, story.Published));
    }

    [Fact]
    public void Keywords_and_persons_of_the_article_are_topics_and_persons()
    {
        var story = PageFile.Read("linked-nodes");
        Assert.Equal(["Sudan", "Mediation", "Peace talks"], story.Topics);
        Assert.Equal(["Nadia Osman", "Tariq Hamdan"], story.Persons);
    }

    [Fact]
    public void Microdata_alone_gives_the_head()
    {
        var story = PageFile.Read("microdata");
        Assert.Equal(("Patrol boats collide off shoal", "Lito Reyes"), (story.Headline, story.Byline));
        Assert.Equal((Sources.Instant("2024-03-04T19:20:00+08:00"), Sources.Instant("2024-03-05T08:00:00+08:00")), (story.Published, story.Updated));
    }

    [Fact]
    public void An_old_page_is_read_by_what_it_prints()
    {
        var story = PageFile.Read("visible-only");
        Assert.Equal(
            ("Governor resigns after shooting", "Marek Dolny", Sources.Instant("2000-05-11T14:30:00Z")),
            (story.Headline, story.Byline, story.Published));
    }

    [Fact]
    public void A_relay_keeps_its_sources_and_loses_its_makers()
    {
        var story = PageFile.Read("relays");
        Assert.Equal(("Ukraine, Moldova to reopen bridge: RIA", "Reuters", "Kyiv"), (story.Headline, story.Agency, story.Dateline?.Place));
        Assert.Equal(
            [
                "Left out (an editor's word on the version): “(Adds comment, background)”.",
                "Left out (who reported, wrote and edited): “(Reporting by Oksana Bila and Ion Rusu; Editing by Mary Pole)”.",
                "Left out what follows the end mark: 1 lines.",
            ],
            story.Notes);
    }

    [Fact]
    public void A_page_in_another_language_is_kept_and_not_analysed()
    {
        var story = PageFile.Read("german");
        Assert.Equal(("de", "dpa", "Genf"), (story.Language, story.Agency, story.Dateline?.Place));
        Assert.Contains("Not analysed: de.", story.Notes);
    }

    [Theory]
    [InlineData("windows-1251", "ru", "Переговоры о границе возобновятся")]
    [InlineData("utf-16", "en", "Mayor: “wall of chairs” to go")]
    [InlineData("declared-latin-1", "en", "Mayor: “wall of chairs” to go")]
    public void The_letters_survive_whatever_the_page_declares(string page, string language, string headline)
    {
        var story = PageFile.Read(page);
        Assert.Equal((language, headline), (story.Language, story.Headline));
    }
}
