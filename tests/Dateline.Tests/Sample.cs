using Dateline.Stories;
using NodaTime;
using NodaTime.Text;

namespace Dateline.Tests;

/// <summary>A story of <c>samples/</c>, with the publication that samples/README.md says must be supplied.</summary>
/// <param name="Name">Path under <c>samples/</c>.</param>
internal sealed record Sample(string Name)
{
    private static readonly string[] Extensions = [".txt", ".html"];

    private static readonly (string Name, string Published, string Zone)[] Supplied =
    [
        ("interfax-ukraine-exchange.txt", "2025-03-21T12:00:00+03:00", "Europe/Moscow"),
        ("yonhap-korea-talks.txt", "2018-01-09T12:00:00+09:00", "Asia/Seoul"),
    ];

    /// <summary>The folder of the samples.</summary>
    public static string Folder => Path.Combine(Repository.Root, "samples");

    /// <summary>The diplomatic stories, in ordinal order.</summary>
    public static IEnumerable<Sample> Diplomatic => In("");

    /// <summary>The stories that only sound of politics, in ordinal order.</summary>
    public static IEnumerable<Sample> Plain => In("plain");

    /// <summary>The story as it would come from disk.</summary>
    public StorySource Source()
    {
        var (_, published, zone) = Array.Find(Supplied, s => s.Name == Name);
        return new StorySource
        {
            Bytes = File.ReadAllBytes(Path.Combine(Folder, Name)),
            Uri = "samples/" + Name,
            Published = published is null ? null : (OffsetDateTime?)OffsetDateTimePattern.ExtendedIso.Parse(published).Value,
            Zone = zone,
        };
    }

    private static IEnumerable<Sample> In(string folder) => Directory
        .EnumerateFiles(Path.Combine(Folder, folder))
        .Where(file => Extensions.Contains(Path.GetExtension(file)))
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .Select(name => new Sample(name));
}
