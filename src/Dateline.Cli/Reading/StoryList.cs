using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Cli.Reading;

/// <summary>The stories to read, in order: folders are opened, everything else stands as given.</summary>
internal sealed record StoryList
{
    private static readonly FrozenSet<string> StoryExtensions =
        new[] { ".txt", ".text", ".html", ".htm", ".xhtml" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Files, addresses and <c>-</c>.</summary>
    public required EquatableList<string> Addresses { get; init; }

    /// <summary>Folders that held no story.</summary>
    public required EquatableList<Problem> Problems { get; init; }

    /// <summary>Whether more than one story was asked for, or a folder however full.</summary>
    public required bool IsBatch { get; init; }

    /// <summary>Opens the folders among <paramref name="places"/> and their subfolders, each in ordinal order of its paths.</summary>
    /// <remarks>Of a folder only text and HTML files are stories; hidden files are left out. A file named outright is read
    /// whatever its name.</remarks>
    public static StoryList Of(IReadOnlyList<string> places)
    {
        var addresses = new List<string>();
        var problems = new List<Problem>();
        foreach (var place in places)
        {
            if (!Directory.Exists(place))
            {
                addresses.Add(place);
                continue;
            }

            var stories = Stories(place);
            addresses.AddRange(stories);
            if (stories.Count == 0)
            {
                problems.Add(CommandProblems.FolderWithoutStories(place));
            }
        }

        return new StoryList
        {
            Addresses = addresses.ToEquatableList(),
            Problems = problems.ToEquatableList(),
            IsBatch = places.Count > 1 || places.Any(Directory.Exists),
        };
    }

    private static List<string> Stories(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        List<string> stories =
        [
            .. Directory.EnumerateFiles(folder, "*", options)
                .Where(file => StoryExtensions.Contains(Path.GetExtension(file))),
        ];
        stories.Sort(StringComparer.Ordinal);
        return stories;
    }
}
