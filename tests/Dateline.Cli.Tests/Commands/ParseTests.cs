using System.Xml.Linq;
using Xunit;

namespace Dateline.Cli.Tests.Commands;

public sealed class ParseTests
{
    [Fact]
    public async Task Trees_are_printed_as_CoNLL_U() =>
        Golden.Check("parse.conllu", (await CommandRun.OfAsync("parse", "story.txt")).Output);

    [Fact]
    public async Task Trees_are_drawn_as_one_picture()
    {
        var run = await CommandRun.OfAsync("parse", "story.txt", "--format", "svg");
        Golden.Check("parse.svg", run.Output);
        var drawn = XDocument.Parse(run.Output).Descendants().ToList();
        Assert.Equal(["Peskov", "said", ":", "\"", "No", ".", "\""], drawn.Where(e => e.Attribute("class")?.Value == "word").Select(e => e.Value));
        Assert.Equal(6, drawn.Count(e => e.Attribute("class")?.Value == "arc"));
        Assert.Equal("Kremlin <denies> & declines", drawn.Single(e => e.Name.LocalName == "title").Value);
    }

    [Fact]
    public async Task The_fast_mode_is_asked_for() =>
        Assert.Contains("0123456789abcdef-2", (await CommandRun.OfAsync("parse", "story.txt", "--fast")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Several_stories_follow_each_other() =>
        Assert.Equal(2, (await CommandRun.OfAsync("parse", "a.txt", "b.txt")).Output.Split("# newdoc").Length - 1);

    [Theory]
    [InlineData("parse", "story.txt", "--format", "png")]
    [InlineData("parse", "a.txt", "b.txt", "--format", "svg")]
    [InlineData("parse")]
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
        var run = await CommandRun.OfAsync("parse", "broken.txt");
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("DL1001", run.Error, StringComparison.Ordinal);
    }
}
