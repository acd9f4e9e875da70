using System.Text.RegularExpressions;
using Xunit;

namespace Dateline.Cli.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData("--help", "help.txt")]
    [InlineData("read --help", "help-read.txt")]
    public async Task Help_reads_as_accepted(string commandLine, string golden)
    {
        var run = await CommandRun.OfAsync(commandLine.Split(' '));
        Assert.Equal((ExitCode.Good, ""), (run.ExitCode, run.Error));
        Golden.Check(golden, run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        var run = await CommandRun.OfAsync("--version");
        Assert.Equal((ExitCode.Good, ""), (run.ExitCode, run.Error));
        Assert.Matches(new Regex(@"^dateline \d+\.\d+\.\d+(-[a-z0-9.]+)?\n$"), run.Output.ReplaceLineEndings("\n"));
    }
}
