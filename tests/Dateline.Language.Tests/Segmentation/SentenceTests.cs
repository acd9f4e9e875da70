using Dateline.Model;

namespace Dateline.Language.Tests;

public class SentenceTests
{
    [Theory]
    [InlineData("Gen. Votel arrived on Dec. 3 in the U.S. capital. He left at 5 p.m. the same day.", 2)]
    [InlineData("\"We agreed.\" The minister left.", 2)]
    [InlineData("“We agreed.” The minister left.", 2)]
    [InlineData("\"We agreed,\" the minister said. He left.", 2)]
    [InlineData("Will they sign? Nobody knows! Talks go on.", 3)]
    [InlineData("Resolution No. 2254 was adopted. It is binding.", 2)]
    [InlineData("no full stop here", 1)]
    [InlineData("He was seized at 10 p.m. Wednesday, police said.", 1)]
    [InlineData("It was disbanded at 1:05 a.m. Moscow time on Wednesday.", 1)]
    [InlineData("The bridge shuts at 9 p.m. EST on Friday.", 1)]
    [InlineData("The bridge shuts at 9 p.m. Police will stand by.", 2)]
    public void Sentences_end_where_they_end(string text, int count) =>
        Assert.Equal(count, Wire.Read(text).Sentences.Count);

    [Fact]
    public void Headline_and_summary_come_before_the_body()
    {
        var story = Wire.Story("Talks go on.") with { Headline = "Sides meet", Summary = "They talk." };
        Assert.Equal([TextSpan.Headline, TextSpan.Summary, 0], Wire.Reader.Read(story).Sentences.Select(s => s.Span.Passage));
    }

    [Fact]
    public void A_dateline_belongs_to_no_sentence()
    {
        const string Text = "MOSCOW, December 28. /TASS/. Talks go on.";
        var story = Wire.Story(Text);
        var dateline = story.Cite(new TextSpan(0, 0, "MOSCOW, December 28. /TASS/.".Length));
        story = story with { Dateline = new StoryDateline { Place = "Moscow", Evidence = dateline } };
        var sentence = Assert.Single(Wire.Reader.Read(story).Sentences);
        Assert.Equal("Talks go on.", story.TextOf(sentence.Span));
    }

    [Fact]
    public void Captions_and_corrections_are_not_read()
    {
        var story = Wire.Story() with
        {
            Paragraphs = [new(ParagraphKind.Caption, "A picture."), new(ParagraphKind.Correction, "Corrects name."), new(ParagraphKind.Body, "Talks go on.")],
        };
        Assert.Equal(2, Assert.Single(Wire.Reader.Read(story).Sentences).Span.Passage);
    }
}
