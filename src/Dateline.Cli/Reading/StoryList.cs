using System.Collections.Frozen;
using Dateline.Model;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Dateline.Cli.Reading;

/// <summary>The places to read, in order: folders and patterns are opened, everything else stands as given.</summary>
internal sealed record StoryList
{
    private const string RecordEnding = ".record.json";

    private static readonly FrozenSet<string> StoryExtensions = new[]
    {
        ".txt", ".text", ".html", ".htm", ".xhtml", ".xml", ".rss", ".atom", ".nitf", ".json", ".jsonl", ".ndjson", ".jsonld",
        ".warc", ".gz", ".zst", ".zip",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Files, addresses and <c>-</c>.</summary>
    public required EquatableList<string> Addresses { get; init; }

    /// <summary>Folders and patterns that held no story.</summary>
    public required EquatableList<Problem> Problems { get; init; }

    /// <summary>Whether more than one place was asked for, or a folder or a pattern however full.</summary>
    public required bool IsBatch { get; init; }

    /// <summary>Opens the folders among <paramref name="places"/> and their subfolders, and patterns such as <c>week/**/*.html</c>, each in
    /// ordinal order of its paths.</summary>
    /// <remarks>Of a folder only files with the usual endings of texts, pages, feeds and archives are stories; records that Dateline wrote
    /// (<c>.record.json</c>) and hidden files are left out. A file named outright is read whatever its name.</remarks>
    public static StoryList Of(IReadOnlyList<string> places)
    {
        var addresses = new List<string>();
        var problems = new List<Problem>();
        foreach (var place in places)
        {
            var found = Directory.Exists(place) ? Stories(place) : IsPattern(place) ? Matching(place) : null;
            addresses.AddRange(found ?? [place]);
            if (found is { Count: 0 })
            {
                problems.Add(Directory.Exists(place) ? CommandProblems.FolderWithoutStories(place) : CommandProblems.PatternWithoutFiles(place));
            }
        }

        return new StoryList
        {
            Addresses = addresses.ToEquatableList(),
            Problems = problems.ToEquatableList(),
            IsBatch = places.Count > 1 || places.Any(p => Directory.Exists(p) || IsPattern(p)),
        };
    }

    private static bool IsPattern(string place) =>
        place.Contains('*', StringComparison.Ordinal) && !place.Contains("://", StringComparison.Ordinal) && !File.Exists(place);

    private static List<string> Stories(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        return Sorted(Directory.EnumerateFiles(folder, "*", options)
            .Where(file => StoryExtensions.Contains(Path.GetExtension(file)) && !file.EndsWith(RecordEnding, StringComparison.OrdinalIgnoreCase)));
    }

    // The part before the first wildcard is the folder in which the pattern is looked for.
    private static List<string> Matching(string pattern)
    {
        var slash = pattern.LastIndexOfAny(['/', Path.DirectorySeparatorChar], pattern.IndexOf('*', StringComparison.Ordinal));
        var folder = slash < 0 ? "" : pattern[..(slash + 1)];
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern[(slash + 1)..]);
        var root = folder.Length == 0 ? Directory.GetCurrentDirectory() : folder;
        return Directory.Exists(root)
            ? Sorted(matcher.GetResultsInFullPath(root).Select(path => Path.Combine(folder, Path.GetRelativePath(root, path))))
            : [];
    }

    private static List<string> Sorted(IEnumerable<string> files)
    {
        var stories = files.ToList();
        stories.Sort(StringComparer.Ordinal);
        return stories;
    }
}
