using Xunit;

namespace Dateline.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("read")]
    [InlineData("write story.txt")]
    [InlineData("read story.txt --format xml")]
    [InlineData("read story.txt --format")]
    [InlineData("read story.txt --colour")]
    [InlineData("read - -")]
    [InlineData("read - --published yesterday")]
    [InlineData("read - --published 2016-12-28")]
    [InlineData("read - --published 2016-12-28T14:08")]
    [InlineData("read - --zone Atlantis")]
    [InlineData("read - --zone UTC+99")]
    public async Task A_wrong_command_line_reads_nothing_and_says_where_help_is(string commandLine)
    {
        var run = await CommandRun.OfAsync(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((ExitCode.BadUsage, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"^\S[^\n]+\n(See 'dateline( read)? --help'\.)\n$", run.Error);
    }

    [Fact]
    public async Task Every_usage_error_reads_as_accepted()
    {
        string[][] wrong =
        [
            [], ["read"], ["write"], ["read", "a", "--format", "xml"], ["read", "-", "-"],
            ["read", "-", "--published", "2016-12-28"], ["read", "-", "--zone", "Atlantis"],
        ];
        var told = new List<string>();
        foreach (var arguments in wrong)
        {
            told.Add($"$ dateline {string.Join(' ', arguments)}\n{(await CommandRun.OfAsync(arguments)).Error}");
        }

        Golden.Check("usage.txt", string.Join('\n', told));
    }

    [Theory]
    [InlineData("2016-12-28T14:08+03:00", "")]
    [InlineData("2016-12-28T14:08:30Z", "")]
    [InlineData("2016-12-28T14:08", "Europe/Moscow")]
    [InlineData("2016-12-28T14:08", "UTC+3")]
    [InlineData("2016-12-28T14:08", "UTC-03:30")]
    [InlineData("2016-12-28T14:08", "UTC")]
    public async Task A_publication_is_read_with_its_own_offset_or_that_of_the_zone(string published, string zone)
    {
        string[] given = zone.Length == 0 ? [] : ["--zone", zone];
        var run = await CommandRun.OfAsync(["read", "-", "--published", published, .. given]);
        Assert.Equal((ExitCode.Good, ""), (run.ExitCode, run.Error));
    }
}
