using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace Dateline.Cli.Tests.Commands;

public sealed class TimesTests
{
    [Fact]
    public async Task Times_are_listed_for_people() =>
        Golden.Check("times.txt", (await CommandRun.OfAsync("times", "story.txt", "--explain")).Output);

    [Fact]
    public async Task Rules_are_told_when_they_are_asked_for() =>
        Assert.DoesNotContain("test.rule", (await CommandRun.OfAsync("times", "story.txt")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task One_story_is_one_JSON_text()
    {
        var run = await CommandRun.OfAsync("times", "story.txt", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var times = json.RootElement.GetProperty("times");
        Assert.Equal(["said", "starts", "planned", "recurrence"], times.EnumerateArray().Select(t => t.GetProperty("role").GetString()));
        Assert.Equal("takes", times[1].GetProperty("of").GetProperty("text").GetString());
        Assert.Equal("onOrBefore", times[2].GetProperty("time").GetProperty("mod").GetString());
        Assert.Equal("10:00", times[3].GetProperty("time").GetProperty("hours").GetProperty("from").GetString());
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData(null)]
    public async Task Several_stories_are_a_line_each(string? format)
    {
        string[] asked = format is null ? [] : ["--format", format];
        var run = await CommandRun.OfAsync(["times", "a.txt", "b.txt", .. asked]);
        Assert.Equal(2, run.Output.TrimEnd('\n').Split('\n').Count(line => line.StartsWith('{')));
    }

    [Fact]
    public async Task A_TimeML_document_holds_the_text_with_its_times()
    {
        var run = await CommandRun.OfAsync("times", "story.txt", "--format", "tml");
        Golden.Check("times.tml", run.Output);
        var marked = XDocument.Parse(run.Output, LoadOptions.PreserveWhitespace);
        Assert.Contains(SampleStory.Truce.Paragraphs[2].Text, marked.Root!.Element("TEXT")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("times", "story.txt", "--format", "xml")]
    [InlineData("times", "a.txt", "b.txt", "--format", "tml")]
    [InlineData("times")]
    public async Task A_wrong_command_line_is_refused(params string[] arguments)
    {
        var run = await CommandRun.OfAsync(arguments);
        Assert.Equal(ExitCode.BadUsage, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task A_story_that_cannot_be_read_is_told()
    {
        var run = await CommandRun.OfAsync("times", "broken.txt");
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("DL1001", run.Error, StringComparison.Ordinal);
    }
}
