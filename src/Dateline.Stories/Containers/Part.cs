namespace Dateline.Stories.Containers;

/// <summary>A stream inside an input that is no container itself: a page, a text, a feed, a document.</summary>
/// <param name="Content">Its bytes, to be read before the next part is asked for.</param>
/// <param name="Place">Where it stands, for problems: <c>week.zip!monday/story.html</c>, <c>crawl.warc.gz!https://…</c>.</param>
internal sealed record Part(PeekStream Content, string Place)
{
    /// <summary>The address or file name that its story will tell.</summary>
    public string? Uri { get; init; }

    /// <summary>The content type that a server gave.</summary>
    public string? ContentType { get; init; }

    /// <summary>How many containers stand around it.</summary>
    public int Depth { get; init; }
}
