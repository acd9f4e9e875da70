using System.Text;
using Dateline.Model;
using NodaTime;

namespace Dateline.Stories.Tests;

/// <summary>Stories as the tests hand them over.</summary>
internal static class Sources
{
    public static StoryReader Reader { get; } = new();

    public static StorySource Of(string text) => new() { Bytes = Encoding.UTF8.GetBytes(text) };

    public static StorySource File(string name) => new() { Bytes = System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Data", name)), Uri = name };

    public static Story Sample(string name, OffsetDateTime? published = null) =>
        Read(new StorySource { Bytes = System.IO.File.ReadAllBytes(Path.Combine(Root()!.FullName, "samples", name)), Uri = name, Published = published });

    public static Story Read(string text) => Read(Of(text));

    public static Story Read(StorySource source) =>
        Reader.Read(source) is { Succeeded: true } result
            ? result.Value
            : throw new InvalidOperationException(Reader.Read(source).Problem!.ToString());

    public static string Code(StorySource source) => Reader.Read(source).Problem?.Code ?? "none";

    public static OffsetDateTime Instant(string text) => NodaTime.Text.OffsetDateTimePattern.Rfc3339.Parse(text).GetValueOrThrow();

    public static string? Shared(string path)
    {
        for (var up = Root()?.Parent; up is not null; up = up.Parent)
        {
            var shared = Path.Combine(up.FullName, "shared", path);
            if (System.IO.File.Exists(shared))
            {
                return shared;
            }
        }

        return null;
    }

    private static DirectoryInfo? Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Dateline.slnx")))
        {
            folder = folder.Parent;
        }

        return folder;
    }
}
