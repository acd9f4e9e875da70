using System.Text;
using Dateline.Model;
using Xunit;

namespace Dateline.Stories.Tests.Pages;

/// <summary>The forms that one thing takes on different sites: stamps, corrections, JSON-LD with faults, encodings, neighbours.</summary>
public sealed class PageFormTests
{
    private const string First = "The marshes of the lower river are under water again, and the four posts on the dyke have been left by both armies, the mayor of Basita said.";
    private const string Second = "About 3,000 people have gone to the high ground around the mosque, where the Red Crescent has put up tents, she said on the radio.";
    private const string Third = "Neither army has said whether its men will come back to the posts when the water is gone, and the joint commission meets only in May.";

    [Theory]
    [InlineData("<time>11:02</time>")]
    [InlineData("<div>11:02 GMT</div>")]
    [InlineData("<p>11.02am</p>")]
    [InlineData("<p>11:02 (08:02 GMT)</p>")]
    [InlineData("<span>2h ago</span>")]
    [InlineData("<p>5 minutes ago</p>")]
    [InlineData("<p>an hour ago</p>")]
    [InlineData("<p>17 Apr 2023 - 11:02 (08:02 GMT)</p>")]
    [InlineData("<p>Posted at 11:02</p>")]
    [InlineData("<p>Posted at 11:02 17 Apr</p>")]
    [InlineData("<p>April 17, 2023, 11:02 a.m. ET</p>")]
    [InlineData("<p>Key event</p>")]
    [InlineData("<p>Show key events only</p>")]
    public void The_stamp_of_an_entry_is_never_body(string stamp) =>
        Assert.Equal([First, Second, Third], All(Read("", $"<p>{First}</p>{stamp}<p>{Second}</p>{stamp}<p>{Third}</p>")));

    [Theory]
    [InlineData("Correction: An earlier version of this article gave the wrong name of the mayor.")]
    [InlineData("CORRECTION: The headline of this story named the wrong river.")]
    [InlineData("Correction (April 18): The name of the mayor was misspelled.")]
    [InlineData("(This story has been corrected to show that four posts were left, not five.)")]
    [InlineData("(This April 17 story has been corrected to say four posts, not five, in paragraph 1.)")]
    [InlineData("(Corrects number of posts in paragraph 1)")]
    [InlineData("This article was amended on 18 April 2023 to correct the number of posts.")]
    [InlineData("An earlier version of this article misstated the number of posts.")]
    [InlineData("Editor’s note: The number of posts in this story has been corrected.")]
    [InlineData("Clarification: The posts were left by both armies.")]
    public void A_correction_is_kept_as_one_above_and_under_the_body(string text)
    {
        var expected = new[] { (ParagraphKind.Correction, text), (ParagraphKind.Body, First), (ParagraphKind.Body, Second) };
        Assert.Equal(expected, Read("", $"<p><i>{text}</i></p><p>{First}</p><p>{Second}</p>").Paragraphs.Select(p => (p.Kind, p.Text)));
        Assert.Equal([expected[1], expected[2], expected[0]], Read("", $"<p>{First}</p><p>{Second}</p><p>{text}</p>").Paragraphs.Select(p => (p.Kind, p.Text)));
    }

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Marshes flood\",\"author\":\"Amal Jaber\",}")]
    [InlineData("[{\"@type\":\"WebPage\"},{\"@type\":\"NewsArticle\",\"headline\":\"Marshes flood\",\"author\":[\"Amal Jaber\"]}]")]
    [InlineData("{\"@graph\":[{\"@type\":[\"Article\",\"NewsArticle\"],\"headline\":\"Marshes flood\",\"author\":{\"@type\":\"Person\",\"name\":\"Amal Jaber\"}}]}")]
    [InlineData("<!-- {\"@type\":\"NewsArticle\",\"headline\":\"Marshes flood\",\"author\":{\"name\":\"By Amal Jaber\"}} -->")]
    [InlineData("//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Marshes\nflood\",\"author\":[{\"name\":[\"Amal Jaber\"]}]}\n//]]>")]
    [InlineData("{\"@type\":\"http://schema.org/NewsArticle\",\"headline\":\"Marshes &amp;amp; flood\",\"author\":\"Amal Jaber\"};")]
    [InlineData("{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"ReportageNewsArticle\",\"headline\":\"Marshes flood\",\"author\":\"Amal Jaber\"}}")]
    public void Linked_data_is_read_in_spite_of_its_faults(string json)
    {
        var story = Read($"<script type=\"application/ld+json\">{json}</script>", $"<p>{First}</p><p>{Second}</p>");
        Assert.Equal("Amal Jaber", story.Byline);
        Assert.Matches("^Marshes (?:& )?flood$", story.Headline);
    }

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":")]
    [InlineData("null")]
    [InlineData("[[[]]]")]
    [InlineData("{\"@type\":{\"@type\":\"NewsArticle\"},\"headline\":[1,2,null]}")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"\",\"datePublished\":\"soon\",\"author\":null,\"keywords\":{}}")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"\\ud800\"}")]
    public void Linked_data_that_says_nothing_leaves_the_page_to_speak(string json)
    {
        var story = Read($"<title>Water drives armies from dyke</title><script type=\"application/ld+json\">{json}</script>", $"<h1>Water drives armies from dyke</h1><p>{First}</p><p>{Second}</p>");
        Assert.Equal("Water drives armies from dyke", story.Headline);
        Assert.Equal([First, Second], Bodies(story));
    }

    [Theory]
    [InlineData("<article><h1>Shells hit port</h1><p>Shells hit the port of Amara on Monday, and two ships are on fire, the harbour master said to reporters.</p></article>")]
    [InlineData("<div class='next-story'><article><h2>Shells hit port</h2><p>Shells hit the port of Amara on Monday, and two ships are on fire, the harbour master said to reporters.</p></article></div>")]
    [InlineData("<section class='more-stories'><h2>More stories</h2><p>Shells hit the port of Amara on Monday, and two ships are on fire, the harbour master said.</p></section>")]
    [InlineData("<aside><p>Shells hit the port of Amara on Monday, and two ships are on fire, the harbour master said to reporters.</p></aside>")]
    [InlineData("<div class='comments'><p>Shells hit the port too, my cousin says, and nobody writes about it, as always in this newspaper.</p></div>")]
    [InlineData("<footer><p>Shells hit the port of Amara on Monday, and two ships are on fire, the harbour master said to reporters.</p></footer>")]
    public void The_story_beside_or_under_it_is_never_body(string neighbour)
    {
        var markup = $"<html><head><meta property='og:type' content='article'></head><body><main><article><h1>Water drives armies from dyke</h1><p>{First}</p><p>{Second}</p><p>{Third}</p></article>{neighbour}</main></body></html>";
        Assert.Equal([First, Second, Third], Bodies(Sources.Read(markup)));
    }

    [Theory]
    [InlineData("Published: 17 April 2023 14:05 GMT", "2023-04-17T14:05:00Z")]
    [InlineData("April 17, 2023 at 10:05 a.m. EDT", "2023-04-17T10:05:00-04:00")]
    [InlineData("Mon 17 Apr 2023 15.05 BST", "2023-04-17T15:05:00+01:00")]
    [InlineData("2023-04-17 22:05 Beijing time", "2023-04-17T22:05:00+08:00")]
    [InlineData("17.04.2023, 16:05 CEST", "2023-04-17T16:05:00+02:00")]
    [InlineData("17:05 17/04/2023 MSK", "2023-04-17T17:05:00+03:00")]
    [InlineData("17 APRIL, 17:05 UTC+3", null)]
    public void The_printed_line_gives_the_hour_and_is_no_paragraph(string line, string? published)
    {
        var story = Read("", $"<h1>Water drives armies from dyke</h1><div>{line}</div><p>{First}</p><p>{Second}</p>");
        Assert.Equal(published is null ? null : Sources.Instant(published), story.Published);
        Assert.Equal([First, Second], Bodies(story));
    }

    [Theory]
    [InlineData("iso-8859-2", "text/html; charset=iso-8859-2", "")]
    [InlineData("windows-1250", null, "<meta http-equiv='Content-Type' content='text/html; charset=windows-1250'>")]
    [InlineData("utf-8", "text/html; charset=iso-8859-1", "")]
    [InlineData("utf-8", null, "<meta charset='iso-8859-1'>")]
    [InlineData("utf-16", "text/html", "<meta charset='utf-8'>")]
    [InlineData("utf-16BE", "text/html; charset=utf-16be", "")]
    public void The_letters_are_those_of_the_bytes(string encoding, string? contentType, string meta)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string text = "Mayor Željko Šarić of Łęczyca said on Monday that the dyke would hold until the ćuprija at Čačak is mended, or so he hopes.";
        var markup = $"<html><head>{meta}<meta property='og:type' content='article'></head><body><article><h1>Dyke holds</h1><p>{text}</p><p>{Second}</p></article></body></html>";
        var bytes = Encoding.GetEncoding(encoding);
        var story = Sources.Read(new StorySource { Bytes = (byte[])[.. bytes.GetPreamble(), .. bytes.GetBytes(markup)], ContentType = contentType });
        Assert.Equal([text, Second], Bodies(story));
    }

    private static string[] Bodies(Story story) => [.. story.Paragraphs.Where(p => p.Kind == ParagraphKind.Body).Select(p => p.Text)];

    private static string[] All(Story story) => [.. story.Paragraphs.Select(p => p.Text)];

    private static Story Read(string head, string body) =>
        Sources.Read($"<html lang='en'><head><meta property='og:type' content='article'>{head}</head><body><article>{body}</article></body></html>");
}
