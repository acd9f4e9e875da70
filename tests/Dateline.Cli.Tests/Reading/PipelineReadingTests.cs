using System.Globalization;
using System.Text;
using Dateline.Cli.Commands;
using Dateline.Cli.Reading;
using Dateline.Model;
using NodaTime.Text;
using Xunit;

namespace Dateline.Cli.Tests.Reading;

public sealed class PipelineReadingTests
{
    private const string Bare = """
        Norland and Sudland agree to meet in June

        The foreign ministers of Norland and Sudland will meet in Geneva in June, a spokesman said on Saturday.

        The talks will be about the border, he told reporters.
        """;

    [Fact]
    public async Task A_bare_text_on_standard_input_is_read_with_the_publication_supplied()
    {
        var (code, output, error) = await RunAsync("read", Bare, "--published", "2023-03-04T18:30+01:00", "--format", "json");
        Assert.Equal((ExitCode.Good, ""), (code, error));
        var story = RecordJson.Read(output).Story;
        Assert.Equal("Norland and Sudland agree to meet in June", story.Headline);
        Assert.Equal("2023-03-04T18:30:00+01", OffsetDateTimePattern.GeneralIso.Format(story.Published!.Value));
        Assert.Null(story.Uri);
    }

    [Theory]
    [InlineData("times", "June")]
    [InlineData("who", "Norland and Sudland")]
    [InlineData("where", "Geneva")]
    public async Task A_listing_is_of_the_story_that_was_read(string command, string words)
    {
        var (code, output, error) = await RunAsync(command, Bare, "--format", "jsonl");
        Assert.Equal((ExitCode.Good, ""), (code, error));
        Assert.Contains($"{words}\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_input_is_one_problem_and_no_record()
    {
        var (code, output, error) = await RunAsync("read", "");
        Assert.Equal((ExitCode.BadInput, ""), (code, output));
        Assert.Matches(@"^-: [^\n]+ \(DL1001\)\n$", error);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string command, string input, params string[] options)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var reading = new PipelineReading(stream);
        var terminal = new Terminal { Input = stream, Output = output, Error = error };
        var code = await DatelineCommand.RunAsync([command, "-", .. options], terminal, reading.Work);
        return (code, output.ToString(), error.ToString());
    }
}
