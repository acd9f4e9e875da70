using Dateline.Model;
using NodaTime;
using Xunit;

namespace Dateline.Stories.Tests.Exchange;

public sealed class OwnStoryTests
{
    private const string Sailed = "Three ships sailed from Port Ansel on Wednesday under the grain accord.";
    private const string Next = "Two more are being loaded.";

    [Fact]
    public void Paragraphs_keep_their_kinds()
    {
        var story = Input.Story($"{{\"paragraphs\":[{{\"kind\":\"correction\",\"text\":\"Corrects the number of ships.\"}},{{\"kind\":\"body\",\"text\":\"{Sailed}\"}},{{\"kind\":\"heading\",\"text\":\"More to come\"}},\"{Next}\",{{\"kind\":\"caption\",\"text\":\"Ships at anchor.\"}}]}}");
        Assert.Equal(
            [ParagraphKind.Correction, ParagraphKind.Body, ParagraphKind.Heading, ParagraphKind.Body, ParagraphKind.Caption],
            story.Paragraphs.Select(p => p.Kind));
        Assert.Equal([Sailed, Next], Input.Body(story));
    }

    [Theory]
    [InlineData("\"text\":\"{0}\\n{1}\"")]
    [InlineData("\"text\":\"{0}\\n\\n{1}\"")]
    [InlineData("\"html\":\"<div><p>{0}</p><p>{1}</p></div>\"")]
    [InlineData("\"paragraphs\":[\"{0}\",\"{1}\"]")]
    public void The_text_may_be_written_in_three_ways(string body) =>
        Assert.Equal([Sailed, Next], Input.Body(Input.Story($"{{{Filled(body)}}}")));

    [Theory]
    [InlineData("\"text\":\"{0}\"")]
    [InlineData("\"html\":\"<p>{0}</p>\"")]
    [InlineData("\"paragraphs\":[\"{0}\"]")]
    public void What_is_told_besides_the_text_is_kept(string body)
    {
        var story = Input.Story("{\"uri\":\"https://wire.example/grain\",\"headline\":\"Grain ships sail\",\"summary\":\"First since May.\",\"section\":\"Trade\",\"agency\":\"Ansel Mail\",\"byline\":\"Ida Thorn\",\"credit\":\"Photo: T. Ro\","
            + $"\"published\":\"2025-07-09T08:00:00+03:00\",\"updated\":\"2025-07-09T09:00:00+03:00\",\"topics\":[\"Grain\"],\"persons\":[\"Ida Thorn\"],\"language\":\"en\",{Filled(body)}}}");
        Assert.Equal(("https://wire.example/grain", "Grain ships sail", "First since May.", "Trade"), (story.Uri, story.Headline, story.Summary, story.Section));
        Assert.Equal(("Ansel Mail", "Ida Thorn", "Photo: T. Ro", "en"), (story.Agency, story.Byline, story.Credit, story.Language));
        Assert.Equal((Sources.Instant("2025-07-09T08:00:00+03:00"), Sources.Instant("2025-07-09T09:00:00+03:00")), (story.Published!.Value, story.Updated!.Value));
        Assert.Equal((["Grain"], ["Ida Thorn"]), (story.Topics, story.Persons));
    }

    [Fact]
    public void A_text_is_read_like_any_other_with_its_dateline()
    {
        var story = Input.Story($"{{\"published\":\"2025-07-09T08:00:00Z\",\"text\":\"PORT ANSEL, July 9 (AFP) - {Sailed}\"}}");
        Assert.Equal(("AFP", "Port Ansel", new LocalDate(2025, 7, 9)), (story.Agency, story.Dateline?.Place, story.Dateline?.Date));
    }

    [Theory]
    [InlineData("\"id\":\"made-up\"")]
    [InlineData("\"id\":null")]
    [InlineData("\"notes\":[]")]
    public void The_identity_comes_from_the_words_alone(string member) =>
        Assert.Equal(
            Input.Story($"{{\"headline\":\"Grain ships sail\",\"paragraphs\":[\"{Sailed}\"]}}").Id,
            Input.Story($"{{{member},\"headline\":\"Grain ships sail\",\"paragraphs\":[\"{Sailed}\"]}}").Id);

    [Theory]
    [InlineData("\"published\":\"yesterday\"")]
    [InlineData("\"topics\":\"Grain\"")]
    [InlineData("\"headline\":{}")]
    public void A_member_of_another_kind_is_one_problem(string member) =>
        Assert.Equal(["DL1050"], Input.Told(Input.Results($"{{\"paragraphs\":[\"{Sailed}\"],{member}}}")));

    [Theory]
    [InlineData("[7]")]
    [InlineData("[{}]")]
    [InlineData("[null]")]
    public void A_paragraph_that_is_no_text_is_one_problem(string paragraphs) =>
        Assert.Equal(["DL1050"], Input.Told(Input.Results($"{{\"paragraphs\":{paragraphs}}}")));

    [Theory]
    [InlineData("\"paragraphs\":[\"Two.\"]")]
    [InlineData("\"Paragraphs\":[\"Two.\"]")]
    [InlineData("\"headline\":\"One\",\"headline\":\"Two\"")]
    public void A_member_that_stands_there_twice_does_no_harm(string member) =>
        Assert.Equal([Sailed], Input.Body(Input.Story($"{{\"paragraphs\":[\"{Sailed}\"],{member}}}")));

    [Fact]
    public void A_story_in_another_language_is_told_so() =>
        Assert.Equal("es", Input.Story("{\"paragraphs\":[\"Tres barcos zarparon el miércoles del puerto en virtud del acuerdo sobre los cereales, dijeron las autoridades.\"]}").Language);

    [Theory]
    [InlineData("{\"name\":\"Ansel\"}")]
    [InlineData("{}")]
    [InlineData("[{}]")]
    public void Other_objects_are_no_stories(string json) => Assert.Equal(["DL1033"], Input.Told(Input.Results(json)));

    [Fact]
    public void An_empty_list_gives_nothing() => Assert.Empty(Input.Results("[]"));

    private static string Filled(string body) => body.Replace("{0}", Sailed, StringComparison.Ordinal).Replace("{1}", Next, StringComparison.Ordinal);
}
