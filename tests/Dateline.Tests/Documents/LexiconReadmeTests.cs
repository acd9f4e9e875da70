using Xunit;

namespace Dateline.Tests.Documents;

public sealed class LexiconReadmeTests
{
    private static readonly string Lexicon = Path.Combine(Repository.Root, "lexicon");

    public static TheoryData<string> Tables => [.. Directory
        .EnumerateFiles(Lexicon, "*.tsv", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Lexicon, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_readme_of_its_folder_names_a_table_and_its_columns(string table)
    {
        var folder = Path.GetDirectoryName(table)!;
        var told = Markdown.Code(Markdown.Read($"lexicon/{folder}/README.md"));
        var columns = File.ReadLines(Path.Combine(Lexicon, table)).First().Split('\t');
        Assert.Empty(columns.Append(Path.GetFileName(table)).Except(told));
    }
}
