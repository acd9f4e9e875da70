using Dateline.Model;
using Xunit;

namespace Dateline.Cli.Tests.Reading;

public sealed class BatchTests
{
    [Fact]
    public async Task Several_stories_are_one_line_each_in_the_order_given() =>
        Assert.Equal(["b.txt", "a.txt"], Stories(await CommandRun.OfAsync("read", "b.txt", "a.txt")));

    [Fact]
    public async Task A_story_that_fails_does_not_stop_the_others()
    {
        var run = await CommandRun.OfAsync("read", "a.txt", "broken.txt", "c.txt");
        Assert.Equal(["a.txt", "c.txt"], Stories(run));
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("1 of 3 failed:\nbroken.txt: There is no such file. Check the path. (DL1001)\n", run.Error);
    }

    [Fact]
    public async Task A_pattern_names_the_files_that_match_it()
    {
        using var folder = new StoryFolder("b.txt", "a/z.html", "a/deep/y.html", "a/x.txt");
        var run = await CommandRun.OfAsync("read", folder.Full("**/*.html"));
        Assert.Equal([folder.Full("a/deep/y.html"), folder.Full("a/z.html")], Stories(run));
        Assert.Equal("DL9004", (await CommandRun.OfAsync("read", folder.Full("*.rss"))).Error.Trim()[^7..^1]);
    }

    [Fact]
    public async Task Many_stories_of_one_place_are_never_one_JSON_text()
    {
        static async IAsyncEnumerable<Result<Model.Record>> Two()
        {
            yield return await Task.FromResult<Result<Model.Record>>(SampleRecord.Record);
            yield return SampleRecord.Record;
        }

        var work = CommandRun.Work with { Read = (_, _) => Two() };
        var run = await CommandRun.OfAsync(work, "read", "feed.xml", "--format", "json");
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(2, run.Output.Split("{\"story\"").Length - 1);
    }

    [Fact]
    public async Task A_folder_is_read_with_its_subfolders_in_ordinal_order()
    {
        using var folder = new StoryFolder("b.txt", "a/z.html", "a.txt", "B.TXT", "notes.md", "a/x.record.json");
        var run = await CommandRun.OfAsync("read", folder.Path);
        string[] expected = [folder.Full("B.TXT"), folder.Full("a.txt"), folder.Full("a/z.html"), folder.Full("b.txt")];
        Assert.Equal(expected, Stories(run));
    }

    [Fact]
    public async Task A_folder_with_one_story_is_still_written_as_lines()
    {
        using var folder = new StoryFolder("a.txt");
        Assert.Equal([folder.Full("a.txt")], Stories(await CommandRun.OfAsync("read", folder.Path)));
    }

    [Fact]
    public async Task A_folder_without_stories_is_bad_input()
    {
        using var folder = new StoryFolder("notes.md");
        var run = await CommandRun.OfAsync("read", folder.Path);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("(DL9001)\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_stories_are_never_one_json_text() =>
        Assert.Equal(2, Stories(await CommandRun.OfAsync("read", "a.txt", "b.txt", "--format", "json")).Count());

    [Fact]
    public async Task Several_stories_are_written_as_text_when_asked_for()
    {
        var run = await CommandRun.OfAsync("read", "a.txt", "b.txt", "--format", "text");
        Assert.Equal(2, run.Output.Split("Who says what ─").Length - 1);
    }

    [Fact]
    public async Task Nothing_is_written_to_standard_error_when_all_is_well() =>
        Assert.Equal("", (await CommandRun.OfAsync("read", "a.txt", "b.txt")).Error);

    private static IEnumerable<string> Stories(CommandRun run) => run.Output
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => RecordJson.Read(line).Story.Uri!);
}
