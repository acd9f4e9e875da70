using System.Diagnostics;
using System.Reflection;
using System.Text;
using Xunit;

namespace Dateline.Tests.Documents;

public sealed class OutputTests
{
    public static TheoryData<string> Documents => [.. Markdown.Paths().Where(path => OutputBlock.Of(Markdown.Read(path)).Count > 0)];

    [Fact]
    public void The_readme_shows_what_the_command_prints() => Assert.NotEmpty(OutputBlock.Of(Markdown.Read("README.md")));

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_shown_output_is_what_the_command_prints(string document)
    {
        for (var i = 0; i < OutputBlock.Of(Markdown.Read(document)).Count; i++)
        {
            var text = Markdown.Read(document);
            var block = OutputBlock.Of(text)[i];
            var printed = await RunAsync(block.Arguments);
            if (Environment.GetEnvironmentVariable("DATELINE_ACCEPT") == "1")
            {
                await File.WriteAllTextAsync(Path.Combine(Repository.Root, document), block.With(text, printed), TestContext.Current.CancellationToken);
                continue;
            }

            Assert.Equal(block.Shown.Split('\n'), printed.Split('\n'));
        }
    }

    /// <summary>Runs the command at the root of the repository; into a pipe it prints 100 columns without colours.</summary>
    private static async Task<string> RunAsync(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Assembly.Load("Dateline.Cli").Location, .. arguments])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Repository.Root,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output;
    }
}
