using System.Text;
using Dateline.Model;

namespace Dateline.Stories.Tests.Pages;

/// <summary>A page of <c>Data/pages</c>, and beside it in <c>.body.txt</c> the paragraphs that a person reads on it.</summary>
internal static class PageFile
{
    public static byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name + ".html"));

    public static string Markup(string name) => Encoding.UTF8.GetString(Bytes(name));

    public static Story Read(string name, string? address = null) =>
        Sources.Read(new StorySource { Bytes = Bytes(name), Uri = address ?? name + ".html" });

    /// <summary>The lines of <c>NAME.body.txt</c>: kind, tab, text.</summary>
    public static string[] Expected(string name) => File.ReadAllLines(PathOf(name + ".body.txt"));

    /// <summary>The paragraphs of a story in the same manner.</summary>
    public static string[] Printed(Story story) => [.. story.Paragraphs.Select(p => $"{p.Kind}\t{p.Text}")];

    /// <summary>The story's text with everything that would be analysed: headline, summary, paragraphs.</summary>
    public static string Analysed(Story story) => string.Join('\n', story.Passages.Select(story.TextOf));

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Data", "pages", name);
}
