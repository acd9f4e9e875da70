using Dateline.Model;
using Xunit;

namespace Dateline.Stories.Tests.Pages;

/// <summary>What sites insert between the paragraphs of a story, in the markup in which they do.</summary>
public sealed class InsertTests
{
    private const string First = "AMMAN, Sept 7 (Reuters) - Jordan and two Syrian councils have agreed to open the crossing at Nasib to lorries, officials of both sides said on Thursday.";
    private const string Second = "The crossing was closed in 2015, when rebels took it, and the lorries have since gone by sea or not at all, traders in Amman said.";
    private const string Third = "The first lorries are to pass on Monday if the road has been cleared of mines by then, the governor of Mafraq told a newspaper.";

    [Theory]
    [InlineData("<ul class='more'><li><a href='/1'>Syrian president flees to Moscow, diplomats say</a></li><li><a href='/2'>Rebels retake Deraa</a></li></ul>")]
    [InlineData("<p>Also read: <a href='/1'>Syrian president flees to Moscow, diplomats say</a></p>")]
    [InlineData("<p><em>ALSO READ | <a href='/1'>Syrian president flees to Moscow, diplomats say</a></em></p>")]
    [InlineData("<p>Related:</p><ul><li><a href='/1'>Syrian president flees to Moscow, diplomats say</a></li></ul>")]
    [InlineData("<div class='box'><h4>More on this story</h4><p><a href='/1'>Syrian president flees to Moscow, diplomats say</a></p></div>")]
    [InlineData("<aside><h3><a href='/1'>Syrian president flees to Moscow</a></h3><p>The president has left the country, two diplomats said on Wednesday evening.</p></aside>")]
    [InlineData("<div class='related-card'><img src='a.jpg'><div>Syrian president flees to Moscow, diplomats say</div></div>")]
    [InlineData("<h3><a href='/1'>Syrian president flees to Moscow, diplomats say</a></h3>")]
    [InlineData("<p><strong><a href='/1'>Syrian president flees to Moscow, diplomats say.</a></strong></p>")]
    [InlineData("<p>&gt;&gt; <a href='/1'>Syrian president flees to Moscow, diplomats say</a></p>")]
    [InlineData("<p>WATCH: Syrian president flees to Moscow</p>")]
    [InlineData("<p>Syrian president flees to Moscow: diplomats</p>")]
    public void A_headline_of_another_story_is_never_analysed(string insert)
    {
        var story = Between(insert);
        Assert.Equal([First, Second, Third], Bodies(story));
        Assert.DoesNotContain("flees", PageFile.Analysed(story), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<figure><img src='a.jpg'><figcaption>Rebels storm the crossing in April 2015.</figcaption></figure>")]
    [InlineData("<div class='wp-caption'><img src='a.jpg'><p class='wp-caption-text'>Rebels storm the crossing in April 2015.</p></div>")]
    [InlineData("<p><img src='a.jpg' alt='Rebels storm the crossing in April 2015'></p><p>Rebels storm the crossing in April 2015</p>")]
    [InlineData("<div class='image'><img src='a.jpg'><span class='caption'>Rebels storm the crossing in April 2015.</span></div>")]
    [InlineData("<p>Rebels storm the crossing in April 2015. (Photo: Ali Deeb/AFP)</p>")]
    [InlineData("<p>FILE PHOTO: Rebels storm the crossing in April 2015. REUTERS/Ali Deeb</p>")]
    public void The_text_of_a_picture_is_never_body(string insert) =>
        Assert.Equal([First, Second, Third], Bodies(Between(insert)));

    [Theory]
    [InlineData("<p>Advertisement</p>")]
    [InlineData("<p>ADVERTISEMENT - CONTINUE READING BELOW</p>")]
    [InlineData("<p>Story continues below advertisement</p>")]
    [InlineData("<div class='newsletter-signup'><p>Get our best stories by mail every morning, before you have left your bed.</p><button>Go</button></div>")]
    [InlineData("<p>Sign up for our newsletter</p>")]
    [InlineData("<p><a href='https://t.me/x'>Follow us on Telegram</a></p>")]
    [InlineData("<div hidden><p>You have read all your free articles for this month, please subscribe to read more of them.</p></div>")]
    [InlineData("<div style='display:none'><p>You have read all your free articles for this month, please subscribe to read more.</p></div>")]
    [InlineData("<noscript><p>This page needs a script that your browser does not run, so a part of it is missing.</p></noscript>")]
    [InlineData("<script>var text = 'The president has left the country, two diplomats said.';</script>")]
    [InlineData("<!-- The president has left the country, two diplomats said on Wednesday evening. -->")]
    [InlineData("<iframe src='https://video.example.org'>The president has left the country, two diplomats said.</iframe>")]
    [InlineData("<div class='video-player'><p>Duration 2:15</p><p>The president speaks to the nation from the palace in Damascus, April 2015.</p></div>")]
    [InlineData("<div role='dialog'><p>We and our partners keep cookies on your device and read them. You may agree or refuse.</p></div>")]
    [InlineData("<p>11:02 GMT</p>")]
    [InlineData("<p>Listen to this article</p>")]
    [InlineData("<p>* * *</p>")]
    public void What_the_site_says_for_itself_is_never_body(string insert) =>
        Assert.Equal([First, Second, Third], Between(insert).Paragraphs.Select(p => p.Text));

    [Theory]
    [InlineData("<p>They <a href='/law'>signed a paper</a>.</p>", "They signed a paper.")]
    [InlineData("<blockquote><p>“We shall see on Monday.”</p></blockquote>", "“We shall see on Monday.”")]
    [InlineData("<p>“No,” he said.</p>", "“No,” he said.")]
    [InlineData("<p>Damascus did not comment.</p>", "Damascus did not comment.")]
    [InlineData("<p>Three lorry drivers, all Syrians, were <b>killed</b> there in May.</p>", "Three lorry drivers, all Syrians, were killed there in May.")]
    [InlineData("<p>The town has 4<sup>th</sup>-century walls.</p>", "The town has 4th-century walls.")]
    [InlineData("<p>The governor’s<br>deputy was there too.</p>", "The governor’s deputy was there too.")]
    [InlineData("<p>Talks were held in Z&uuml;rich &amp; Bern&#8230;</p>", "Talks were held in Zürich & Bern…")]
    [InlineData("<div>Damascus did not comment.</div>", "Damascus did not comment.")]
    public void A_short_paragraph_stays_whatever_its_markup(string insert, string text) =>
        Assert.Equal([First, text, Second, Third], Bodies(Between(insert)));

    [Fact]
    public void The_body_in_linked_data_is_read_however_short()
    {
        var story = Sources.Read("<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Crossing opens\",\"articleBody\":\"The crossing opens on Monday.\"}</script></head><body><div id='app'></div></body></html>");
        Assert.Equal(["The crossing opens on Monday."], Bodies(story));
    }

    private static string[] Bodies(Story story) => [.. story.Paragraphs.Where(p => p.Kind == ParagraphKind.Body).Select(p => p.Text)];

    private static Story Between(string insert) => Sources.Read(
        "<html lang='en'><head><title>Jordan, Syrian councils to open crossing</title><meta property='og:type' content='article'></head><body><main><article>"
        + $"<h1>Jordan, Syrian councils to open crossing</h1><div class='text'><p>{First}</p>{insert}<p>{Second}</p><p>{Third}</p></div></article></main></body></html>");
}
