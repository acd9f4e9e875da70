using Dateline.Model;
using Xunit;

namespace Dateline.Stories.Tests.Exchange;

/// <summary>The examples of the IPTC, which are no part of this project, each for itself.</summary>
public sealed class IptcStoryTests
{
    private const string Absent = "none";

    public static TheoryData<string> Files() => [.. Folder() is { } folder ? Found(folder) : [Absent]];

    [Theory]
    [MemberData(nameof(Files))]
    public void An_example_gives_stories_with_words_or_notices(string file)
    {
        Assert.SkipWhen(file == Absent, "../shared/data/iptc is absent.");
        var results = Input.Results(File.ReadAllBytes(Path.Combine(Folder()!, file)), file);
        Assert.NotEmpty(results);
        Assert.All(results, r => Assert.True(r.Succeeded ? Tells(r.Value) : r.Problem.IsNotice, r.Problem?.ToString() ?? "The story has no words."));
    }

    private static bool Tells(Story story) => (story.Headline is not null || !story.Paragraphs.IsEmpty) && story.Paragraphs.All(p => !p.Text.Contains('<', StringComparison.Ordinal));

    private static string? Folder() => Sources.Shared("data/iptc/ninjs/LICENSE") is { } licence ? Path.GetDirectoryName(Path.GetDirectoryName(licence)) : null;

    private static IEnumerable<string> Found(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".xml" or ".json" && new FileInfo(f).Length > 0)
            .Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal);
}
