using System.Diagnostics;
using CsCheck;
using Dateline.Model;
using Xunit;

namespace Dateline.Stories.Tests.Properties;

/// <summary>What holds for every input. <c>CsCheck_Time=600</c> in the environment runs each for ten minutes.</summary>
public sealed class AnyInputTests
{
    private const int Iterations = 600;
    private static readonly StoryReader Reader = new(ReadingLimits.Default with { Time = TimeSpan.FromSeconds(5) });
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    [Fact]
    public void No_input_crashes_the_reader_or_takes_longer_than_its_limit() =>
        Mutations.Of(Seeds.All).Sample(bytes => Read(bytes).Time < Longest, iter: Iterations, print: Convert.ToHexString, threads: 1);

    [Fact]
    public void A_story_has_a_paragraph_and_clean_text_and_a_problem_has_a_code_and_one_line() =>
        Mutations.Of(Seeds.All).Sample(bytes => Read(bytes).Results.TrueForAll(IsSound), iter: Iterations, print: Convert.ToHexString, threads: 1);

    [Fact]
    public void The_same_input_gives_the_same_stories() =>
        Mutations.Of(Seeds.All).Sample(bytes => Told(bytes) == Told(bytes), iter: Iterations / 3, print: Convert.ToHexString, threads: 1);

    private static bool IsSound(Result<Story> result) => result.Succeeded
        ? result.Value.Paragraphs.Count > 0 && result.Value.Id.Length == 16 && result.Value.Paragraphs.All(p => p.Text.Length > 0 && p.Text.IsNormalized() && !p.Text.Any(char.IsControl))
        : result.Problem.Code.StartsWith("DL", StringComparison.Ordinal) && !result.Problem.Message.Contains('\n', StringComparison.Ordinal);

    private static (List<Result<Story>> Results, TimeSpan Time) Read(byte[] bytes)
    {
        using var content = new MemoryStream(bytes);
        var watch = Stopwatch.StartNew();
        return ([.. Reader.ReadAll(new StoryInput { Content = content, Uri = "input" })], watch.Elapsed);
    }

    private static string Told(byte[] bytes) =>
        string.Join('\n', Read(bytes).Results.Select(r => r.Succeeded ? RecordJson.WriteLine(new Model.Record { Story = r.Value }) : r.Problem.ToString()));
}
