using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dateline.Tests.Style;

/// <summary>A C# file of the repository with its syntax tree.</summary>
/// <param name="Path">Path from the root of the repository, with slashes.</param>
/// <param name="Tree">The parsed text.</param>
internal sealed record SourceFile(string Path, SyntaxTree Tree)
{
    private static readonly string[] Folders = ["src", "tests", "tools", "benchmarks"];
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    /// <summary>Every file that people wrote, in ordinal order.</summary>
    public static IReadOnlyList<SourceFile> All() =>
    [
        .. Folders.Select(folder => System.IO.Path.Combine(Repository.Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Select(file => (Path: System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File: file))
            .Where(file => !IsGenerated(file.Path))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => Parse(file.Path, File.ReadAllText(file.File))),
    ];

    /// <summary>A file with the given text, wherever it would stand.</summary>
    public static SourceFile Parse(string path, string text) => new(path, CSharpSyntaxTree.ParseText(text, Options, path));

    /// <summary>The name that a file gives to its type: up to the first brace or full stop.</summary>
    public string TypeName => System.IO.Path.GetFileName(Path).Split('{', '.')[0];

    /// <summary>Number of lines, a final newline not counted.</summary>
    public int LineCount
    {
        get
        {
            var text = Tree.GetText();
            return text.Lines[^1].Span.IsEmpty ? text.Lines.Count - 1 : text.Lines.Count;
        }
    }

    /// <summary>Where a node stands, for a message.</summary>
    public string At(SyntaxNode node) =>
        FormattableString.Invariant($"{Path}:{Tree.GetLineSpan(node.Span).StartLinePosition.Line + 1}");

    private static bool IsGenerated(string path) =>
        path.Contains("/obj/", StringComparison.Ordinal) || path.Contains("/bin/", StringComparison.Ordinal);
}
