using Dateline.Cli.Reading;
using Dateline.Model;
using Dateline.Stories;
using Xunit;

namespace Dateline.Cli.Tests.Reading;

public sealed class OneStoryTests
{
    [Fact]
    public async Task One_story_is_written_as_text()
    {
        var run = await CommandRun.OfAsync("read", "story.txt");
        Assert.Equal((ExitCode.Good, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Norland and Sudland agree on truce along the Alma\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Piped_text_has_no_escape_code() => Assert.DoesNotContain('\e', (await CommandRun.OfAsync("read", "story.txt")).Output);

    [Fact]
    public async Task Json_is_one_indented_object_that_reads_back_as_the_record()
    {
        var run = await CommandRun.OfAsync("read", "norland.txt", "--format", "json");
        Assert.Equal(RecordJson.Write(SampleRecord.Record) + "\n", run.Output);
        Assert.Equal(SampleRecord.Record, RecordJson.Read(run.Output));
    }

    [Fact]
    public async Task Json_lines_of_one_story_are_one_line()
    {
        var run = await CommandRun.OfAsync("read", "norland.txt", "--format", "jsonl");
        Assert.Equal(RecordJson.WriteLine(SampleRecord.Record) + "\n", run.Output);
    }

    [Fact]
    public async Task A_story_that_cannot_be_read_gives_one_sentence_and_nothing_on_standard_output()
    {
        var run = await CommandRun.OfAsync("read", "broken.txt");
        Assert.Equal(new CommandRun(ExitCode.BadInput, "", "broken.txt: There is no such file. Check the path. (DL1001)\n"), run);
    }

    [Fact]
    public async Task A_fault_in_the_reading_is_told_as_a_problem_and_not_as_a_crash()
    {
        var run = await CommandRun.OfAsync((_, _) => throw new InvalidOperationException("Deep\ntrouble."), "read", "story.txt");
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "story.txt: A fault in Dateline stopped the reading: InvalidOperationException, Deep trouble. Please report it with the story. (DL9002)\n",
            run.Error);
    }

    [Fact]
    public async Task Explain_names_the_rules()
    {
        Assert.Contains("by rule      statements/told", (await CommandRun.OfAsync("read", "story.txt", "--explain")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("by rule", (await CommandRun.OfAsync("read", "story.txt")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_bare_text_lacks_reaches_the_reader()
    {
        StoryRequest? seen = null;
        await CommandRun.OfAsync(
            (request, _) =>
            {
                seen = request;
                return Task.FromResult<Result<Model.Record>>(SampleRecord.Record);
            },
            "read", "-", "--published", "2016-12-28T14:08+03:00", "--zone", "Europe/Moscow");
        Assert.Equal(("-", "2016-12-28T14:08:00+03", "Europe/Moscow"), (seen?.Address, seen?.Published.ToString(), seen?.Zone));
    }

    [Theory]
    [InlineData("read")]
    [InlineData("times")]
    [InlineData("who")]
    [InlineData("where")]
    [InlineData("parse")]
    public async Task How_to_fetch_reaches_the_reader(string command)
    {
        var seen = new List<StoryRequest>();
        Task<Result<T>> See<T>(StoryRequest request)
            where T : class
        {
            seen.Add(request);
            return Task.FromResult<Result<T>>(new Problem("DL1022", "x", "Not changed.") { IsNotice = true });
        }

        var work = new StoryWork
        {
            Read = (request, _) => CommandRun.One(() => See<Model.Record>(request)),
            Times = (request, _) => CommandRun.One(() => See<TimeListing>(request)),
            Who = (request, _) => CommandRun.One(() => See<ActorListing>(request)),
            Where = (request, _) => CommandRun.One(() => See<PlaceListing>(request)),
            Parse = (request, _) => CommandRun.One(() => See<Model.Reading>(request)),
        };
        var run = await CommandRun.OfAsync(work, command, "https://wire.example/a", "--allow-local", "--memory", "m.json");
        Assert.Equal(FetchOptions.Default with { AllowLocal = true, MemoryFile = "m.json" }, Assert.Single(seen).Fetching);
        Assert.Equal((ExitCode.Good, "x: Not changed. (DL1022)\n"), (run.ExitCode, run.Error));
    }
}
