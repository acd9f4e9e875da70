using NodaTime;

namespace Dateline.Stories;

/// <summary>A story as it came: its bytes, and what is known about them besides.</summary>
public sealed record StorySource
{
    /// <summary>The page or the text, undecoded.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The address or the file name; absent for standard input.</summary>
    public string? Uri { get; init; }

    /// <summary>The content type that the server gave, e.g. <c>text/html; charset=windows-1251</c>.</summary>
    public string? ContentType { get; init; }

    /// <summary>The publication that the user supplies; it fills what the text lacks and never overrides it.</summary>
    public OffsetDateTime? Published { get; init; }

    /// <summary>The zone that the user supplies: an IANA id or an offset such as <c>UTC+3</c>; used where the text gives none.</summary>
    public string? Zone { get; init; }
}
