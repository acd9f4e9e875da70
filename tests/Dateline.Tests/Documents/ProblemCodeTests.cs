using System.Text.RegularExpressions;
using Xunit;

namespace Dateline.Tests.Documents;

public sealed partial class ProblemCodeTests
{
    public static TheoryData<string> Codes => [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(path => Code.Matches(File.ReadAllText(path)).Select(match => match.Value))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_problem_has_a_line_in_the_documents(string code) =>
        Assert.Contains($"\n| {code} |", Markdown.Read("docs/problems.md"), StringComparison.Ordinal);

    [GeneratedRegex("DL[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Code { get; }
}
