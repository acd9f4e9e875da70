using System.Text.RegularExpressions;

namespace Dateline.Tests.Documents;

/// <summary>The documents of the repository.</summary>
internal static partial class Markdown
{
    private static readonly string[] Elsewhere = ["artifacts", "bin", "obj", "node_modules"];

    /// <summary>Their paths from the root, with slashes, in ordinal order.</summary>
    public static IEnumerable<string> Paths() => Directory
        .EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => !path.Split('/').Any(part => part.StartsWith('.') || Elsewhere.Contains(part)))
        .Order(StringComparer.Ordinal);

    /// <summary>The text of a document.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    /// <summary>The targets of its links.</summary>
    public static IEnumerable<string> Links(string text) => Link.Matches(WithoutCode(text)).Select(match => match.Groups["target"].Value);

    /// <summary>The words that it sets as code.</summary>
    public static HashSet<string> Code(string text) =>
        InlineCode.Matches(Fence.Replace(text, "")).Select(match => match.Groups["code"].Value).ToHashSet(StringComparer.Ordinal);

    private static string WithoutCode(string text) => InlineCode.Replace(Fence.Replace(text, ""), "");

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link { get; }

    [GeneratedRegex("`(?<code>[^`\n]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex InlineCode { get; }

    [GeneratedRegex(@"^```.*?^```", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence { get; }
}
