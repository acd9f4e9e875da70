using System.Text.Json;
using Dateline.Cli.Text;
using Dateline.Model;
using Xunit;

namespace Dateline.Cli.Tests.Commands;

public sealed class WhereTests
{
    [Fact]
    public async Task Places_are_listed_for_people() =>
        Golden.Check("where.txt", (await CommandRun.OfAsync("where", "story.txt", "--explain")).Output);

    [Fact]
    public async Task Rules_are_told_when_they_are_asked_for() =>
        Assert.DoesNotContain("pl-test", (await CommandRun.OfAsync("where", "story.txt")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task One_story_is_one_JSON_text_with_the_mentions_of_each_place()
    {
        var run = await CommandRun.OfAsync("where", "story.txt", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("Port Alma", json.RootElement.GetProperty("dateline").GetProperty("name").GetString());
        var places = json.RootElement.GetProperty("places");
        Assert.Equal(42, places[1].GetProperty("place").GetProperty("geonameId").GetInt32());
        Assert.Equal([true, false], places[1].GetProperty("mentions").EnumerateArray().Select(m => m.GetProperty("locative").GetBoolean()));
        Assert.Equal("pl-test", places[1].GetProperty("mentions")[0].GetProperty("rule").GetString());
        Assert.Equal(3, places[1].GetProperty("mentions")[1].GetProperty("evidence").GetProperty("paragraph").GetInt32());
        Assert.False(places[2].GetProperty("place").TryGetProperty("lat", out _));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData(null)]
    public async Task Several_stories_are_a_line_each(string? format)
    {
        string[] asked = format is null ? [] : ["--format", format];
        var run = await CommandRun.OfAsync(["where", "a.txt", "b.txt", .. asked]);
        Assert.Equal(2, run.Output.TrimEnd('\n').Split('\n').Count(line => line.StartsWith('{')));
    }

    [Theory]
    [InlineData("where", "story.txt", "--format", "geojson")]
    [InlineData("where", "-", "-")]
    [InlineData("where")]
    public async Task A_wrong_command_line_is_refused(params string[] arguments)
    {
        var run = await CommandRun.OfAsync(arguments);
        Assert.Equal((ExitCode.BadUsage, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("See 'dateline where --help'.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_that_cannot_be_read_is_told()
    {
        var run = await CommandRun.OfAsync("where", "broken.txt");
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.Contains("DL1001", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", " The text names no place.")]
    [InlineData("ru", " Only stories in English are read; the language of this one is ru.")]
    public void A_story_without_places_says_so_in_a_sentence(string language, string sentence) =>
        Assert.Equal(sentence, Write(new PlaceListing { Story = SampleStory.Truce with { Language = language } }, Terminal.PipedWidth).TrimEnd('\n').Split('\n')[^1]);

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(100)]
    public void A_name_of_forty_words_stays_within_the_terminal(int width)
    {
        var name = string.Join(' ', Enumerable.Repeat("Karm", 40));
        var story = SampleStory.Truce with { Paragraphs = [new Paragraph(ParagraphKind.Body, $"They met in {name} on Monday.")] };
        var mention = new ListedPlaceMention { Form = PlaceForm.Name, Locative = true, Rule = "pl-test", Evidence = story.Cite(new TextSpan(0, 12, 12 + name.Length)) };
        var place = new Place { Name = name, Precision = PlacePrecision.City };
        var text = Write(new PlaceListing { Story = story, Dateline = place, Places = [new ListedPlace { Place = place, Mentions = [mention] }] }, width);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= width && line.TrimEnd() == line, line));
    }

    [Fact]
    public async Task A_mention_is_shown_with_the_words_around_it_on_one_line()
    {
        var lines = (await CommandRun.OfAsync("where", "story.txt")).Output.Split('\n');
        Assert.Contains(lines, line => line.Contains("names        “", StringComparison.Ordinal) && line.Contains("shelled Port Alma on Friday", StringComparison.Ordinal));
    }

    private static string Write(PlaceListing listing, int width) => new PlacesText(new TextLayout(width, Colour: false, Explain: true)).Write(listing);
}
