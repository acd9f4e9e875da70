using Xunit;

namespace Dateline.Tests.Documents;

public sealed class LinkTests
{
    public static TheoryData<string> Documents => [.. Markdown.Paths()];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_link_inside_the_repository_leads_to_something(string document)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, document))!;
        var broken = Markdown.Links(Markdown.Read(document))
            .Where(target => !IsOutside(target))
            .Select(target => target.Split('#')[0])
            .Where(target => !Path.Exists(Path.Combine(folder, target)));
        Assert.Empty(broken);
    }

    private static bool IsOutside(string target) => target.StartsWith('#') || target.Contains(':', StringComparison.Ordinal);
}
