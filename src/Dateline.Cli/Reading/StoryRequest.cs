using Dateline.Language;
using Dateline.Stories;
using NodaTime;

namespace Dateline.Cli.Reading;

/// <summary>A story that the reader asks for.</summary>
/// <param name="Address">A file, an http(s) address, or <c>-</c> for standard input.</param>
/// <param name="Published">Publication to assume when the story does not tell it.</param>
/// <param name="Zone">Time zone to assume when the story does not tell it.</param>
/// <param name="Mode">How to read it.</param>
internal sealed record StoryRequest(string Address, OffsetDateTime? Published, string? Zone, ReadingMode Mode = ReadingMode.Accurate)
{
    /// <summary>How addresses are fetched: the same for all stories of a run.</summary>
    public FetchOptions Fetching { get; init; } = FetchOptions.Default;

    /// <summary>Whether the page is read that an item of a feed links to, in the item's place.</summary>
    public bool Follow { get; init; }

    /// <summary>The address that stands for standard input.</summary>
    public const string StandardInput = "-";
}
