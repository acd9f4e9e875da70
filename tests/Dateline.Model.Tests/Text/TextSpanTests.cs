namespace Dateline.Model.Tests.Text;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(-3, 0, 1)]
    [InlineData(0, -1, 1)]
    [InlineData(0, 2, 1)]
    public void A_span_outside_all_text_is_refused(int passage, int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(passage, start, end));

    [Fact]
    public void A_span_may_be_empty() => Assert.Equal(0, new TextSpan(TextSpan.Headline, 4, 4).Length);

    [Theory]
    [InlineData(2, 5, true)]
    [InlineData(0, 10, true)]
    [InlineData(0, 11, false)]
    public void A_span_holds_what_does_not_pass_its_ends(int start, int end, bool contains) =>
        Assert.Equal(contains, new TextSpan(0, 0, 10).Contains(new TextSpan(0, start, end)));

    [Theory]
    [InlineData(0, 9, 12, true)]
    [InlineData(0, 10, 12, false)]
    [InlineData(1, 0, 10, false)]
    public void Spans_that_only_touch_do_not_overlap(int passage, int start, int end, bool overlaps) =>
        Assert.Equal(overlaps, new TextSpan(0, 0, 10).Overlaps(new TextSpan(passage, start, end)));

    [Fact]
    public void The_headline_comes_before_the_summary_and_the_summary_before_the_text()
    {
        TextSpan[] spans = [new(0, 0, 1), new(TextSpan.Summary, 5, 6), new(TextSpan.Headline, 9, 10)];
        Assert.Equal([TextSpan.Headline, TextSpan.Summary, 0], spans.Order().Select(s => s.Passage));
    }

    [Theory]
    [InlineData(TextSpan.Headline, "headline", null)]
    [InlineData(TextSpan.Summary, "summary", null)]
    [InlineData(0, null, 0)]
    public void A_citation_names_its_place_and_leads_back_to_its_span(int passage, string? field, int? paragraph)
    {
        var story = new Story
        {
            Id = "a",
            Language = "en",
            Headline = "Talks open",
            Summary = "Talks open",
            Paragraphs = [new Paragraph(ParagraphKind.Body, "Talks open")],
        };
        var span = new TextSpan(passage, 0, 5);
        var citation = story.Cite(span);

        Assert.Equal((field, paragraph, "Talks"), (citation.Field, citation.Paragraph, citation.Text));
        Assert.Equal(span, citation.ToSpan());
    }

    [Fact]
    public void Passages_are_those_that_have_text()
    {
        var story = new Story { Id = "a", Language = "en", Headline = "Talks", Paragraphs = [new Paragraph(ParagraphKind.Body, "One."), new Paragraph(ParagraphKind.Body, "")] };
        Assert.Equal([TextSpan.Headline, 0], story.Passages);
    }
}
