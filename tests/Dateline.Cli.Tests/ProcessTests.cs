using System.Diagnostics;
using System.Text;
using Xunit;

namespace Dateline.Cli.Tests;

/// <summary>The command as a process of its own: what only a real standard output can show.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task The_process_answers_without_a_byte_order_mark()
    {
        var (code, output, error) = await RunAsync("--version");
        Assert.Equal((ExitCode.Good, ""), (code, error));
        Assert.StartsWith("dateline ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_ends_the_process_with_one_sentence()
    {
        var (code, output, error) = await RunAsync("read", "no such story.txt");
        Assert.Equal((ExitCode.BadInput, ""), (code, output));
        Assert.Matches(@"^no such story\.txt: [^\n]+ \(DL\d{4}\)\n$", error);
    }

    [Fact]
    public async Task A_wrong_command_line_ends_the_process_with_two() => Assert.Equal(ExitCode.BadUsage, (await RunAsync("raed")).Code);

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Terminal).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var copied = process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await copied;
        return (process.ExitCode, Encoding.UTF8.GetString(output.ToArray()), await error);
    }
}
