using System.Text;
using Dateline.Model;

namespace Dateline.Stories.Tests;

/// <summary>Inputs that may hold many stories, read to their ends.</summary>
internal static class Input
{
    public static List<Result<Story>> Results(string text, string uri = "input", ReadingLimits? limits = null) => Results(Encoding.UTF8.GetBytes(text), uri, limits);

    public static List<Result<Story>> Results(byte[] bytes, string uri = "input", ReadingLimits? limits = null)
    {
        using var content = new MemoryStream(bytes);
        return [.. (limits is null ? Sources.Reader : new StoryReader(limits)).ReadAll(new StoryInput { Content = content, Uri = uri })];
    }

    public static List<Story> Stories(string text) => [.. Results(text).Select(r => r.Succeeded ? r.Value : throw new InvalidOperationException(r.Problem.ToString()))];

    public static Story Story(string text) => Stories(text) is [var story] ? story : throw new InvalidOperationException("There is not one story.");

    /// <summary>A letter for each result: the first word of a headline, or the code of a problem.</summary>
    public static string[] Told(List<Result<Story>> results) => [.. results.Select(r => r.Succeeded ? r.Value.Headline?.Split(' ')[0] ?? "-" : r.Problem.Code)];

    public static string[] Body(Story story) => [.. story.Paragraphs.Where(p => p.Kind == ParagraphKind.Body).Select(p => p.Text)];
}
