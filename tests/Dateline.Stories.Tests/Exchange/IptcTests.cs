using Xunit;

namespace Dateline.Stories.Tests.Exchange;

/// <summary>The examples of the IPTC, which are no part of this project.</summary>
public sealed class IptcTests
{
    [Fact]
    public void Every_example_is_read_without_error()
    {
        var licence = Sources.Shared("data/iptc/ninjs/LICENSE");
        Assert.SkipWhen(licence is null, "../shared/data/iptc is absent.");
        var folder = Path.GetDirectoryName(Path.GetDirectoryName(licence))!;
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".xml" or ".json" && new FileInfo(f).Length > 0).Order(StringComparer.Ordinal).ToList();
        Assert.True(files.Count > 50);
        Assert.All(files, file => Assert.All(Input.Results(File.ReadAllBytes(file), file), r => Assert.True(r.Succeeded || r.Problem.IsNotice, r.Problem?.ToString())));
    }
}
