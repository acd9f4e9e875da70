using Xunit;

namespace Dateline.Stories.Tests.Exchange;

public sealed class AtomTests
{
    private const string Opened = "Negotiators opened a fourth round of talks in Valdmere on Sunday, with the border crossings first on the list.";
    private const string Closed = "Both crossings have been closed since August.";

    [Theory]
    [InlineData("<content type='html'>&lt;p&gt;{0}&lt;/p&gt;&lt;p&gt;{1}&lt;/p&gt;</content>")]
    [InlineData("<content type='html'><![CDATA[<p>{0}</p><p>{1}</p>]]></content>")]
    [InlineData("<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>{0}</p><p>{1}</p></div></content>")]
    [InlineData("<content type='xhtml'><x:div xmlns:x='http://www.w3.org/1999/xhtml'><x:p>{0}</x:p><x:p>{1}</x:p></x:div></content>")]
    public void Content_is_read_in_each_of_its_types(string content) =>
        Assert.Equal([Opened, Closed], Input.Body(Input.Story(Feed(Filled(content)))));

    [Fact]
    public void A_summary_alone_is_the_text_and_a_note_says_where_the_story_is()
    {
        var story = Input.Story(Feed($"<link rel='alternate' href='https://wire.example/valdmere'/><summary>{Opened}</summary>"));
        Assert.Equal([Opened], Input.Body(story));
        Assert.Contains("Only the summary was given; the story is at https://wire.example/valdmere.", story.Notes);
    }

    [Fact]
    public void Authors_are_the_byline()
    {
        var story = Input.Story(Feed($"<author><name>Petra Novy</name><email>petra@wire.example</email></author><author><name>Sam Okoth</name></author><summary>{Opened}</summary>"));
        Assert.Equal("Petra Novy, Sam Okoth", story.Byline);
    }

    [Fact]
    public void The_day_of_publication_and_that_of_the_change_are_kept_apart()
    {
        var story = Input.Story(Feed($"<updated>2025-09-07T18:00:00+02:00</updated><published>2025-09-07T12:30:00+02:00</published><summary>{Opened}</summary>"));
        Assert.Equal((Sources.Instant("2025-09-07T12:30:00+02:00"), Sources.Instant("2025-09-07T18:00:00+02:00")), (story.Published!.Value, story.Updated!.Value));
    }

    [Fact]
    public void A_link_to_a_recording_is_not_the_address()
    {
        var story = Input.Story(Feed($"<link rel='enclosure' href='https://wire.example/v.mp3'/><link rel='self' href='https://wire.example/v.atom'/><link href='https://wire.example/v'/><summary>{Opened}</summary>"));
        Assert.Equal("https://wire.example/v", story.Uri);
    }

    [Fact]
    public void The_labels_of_categories_are_topics() =>
        Assert.Equal(["Border talks", "valdmere"], Input.Story(Feed($"<category term='t1' label='Border talks'/><category term='valdmere'/><summary>{Opened}</summary>")).Topics);

    [Fact]
    public void The_source_of_a_copied_entry_gives_its_title_and_not_its_dates()
    {
        var story = Input.Story(Feed("<source><id>urn:other</id><title>Valdmere Standard</title><updated>2019-01-01T00:00:00Z</updated></source>"
            + $"<updated>2025-09-07T10:00:00Z</updated><summary>{Opened}</summary>"));
        Assert.Equal(("Valdmere Standard", Sources.Instant("2025-09-07T10:00:00Z")), (story.Agency, story.Published!.Value));
    }

    [Fact]
    public void The_language_of_the_entry_is_told_before_that_of_the_feed() =>
        Assert.Equal("de", Input.Story(Feed("<summary>Die Unterhändler eröffneten am Sonntag eine vierte Gesprächsrunde über die geschlossenen Grenzübergänge.</summary>", "xml:lang='de'")).Language);

    private static string Filled(string content) => content.Replace("{0}", Opened, StringComparison.Ordinal).Replace("{1}", Closed, StringComparison.Ordinal);

    private static string Feed(string entry, string marks = "") =>
        "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>River Gazette</title><id>urn:feed</id><updated>2025-09-08T00:00:00Z</updated>"
        + $"<entry {marks}><id>urn:entry:1</id><title>Talks open in Valdmere</title>{entry}</entry></feed>";
}
