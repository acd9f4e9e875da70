using NodaTime;

namespace Dateline.Stories;

/// <summary>A stream in which stories stand: a page, a text, a feed, an archive; and what is known about it besides.</summary>
/// <remarks>The stream is read once, from where it stands to its end. Disposing of the input closes it.</remarks>
public sealed class StoryInput : IDisposable
{
    /// <summary>The bytes. They need not be seekable.</summary>
    public required Stream Content { get; init; }

    /// <summary>The address or the file name; absent for standard input.</summary>
    public string? Uri { get; init; }

    /// <summary>The content type that the server gave, e.g. <c>application/rss+xml; charset=utf-8</c>.</summary>
    public string? ContentType { get; init; }

    /// <summary>The publication that the user supplies; it fills what a story lacks and never overrides it.</summary>
    public OffsetDateTime? Published { get; init; }

    /// <summary>The zone that the user supplies: an IANA id or an offset such as <c>UTC+3</c>; used where a story gives none.</summary>
    public string? Zone { get; init; }

    /// <inheritdoc/>
    public void Dispose() => Content.Dispose();
}
