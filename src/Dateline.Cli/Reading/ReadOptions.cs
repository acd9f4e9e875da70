using Dateline.Language;
using Dateline.Stories;
using NodaTime;

namespace Dateline.Cli.Reading;

/// <summary>What was asked on the command line.</summary>
internal sealed record ReadOptions
{
    /// <summary>Files, folders, addresses, or <c>-</c>.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>The format asked for; absent when the number of stories decides.</summary>
    public OutputFormat? Format { get; init; }

    /// <summary>Publication to assume.</summary>
    public OffsetDateTime? Published { get; init; }

    /// <summary>Time zone to assume.</summary>
    public string? Zone { get; init; }

    /// <summary>How to read.</summary>
    public ReadingMode Mode { get; init; }

    /// <summary>How addresses are fetched.</summary>
    public FetchOptions Fetching { get; init; } = FetchOptions.Default;

    /// <summary>Whether the pages are read that a feed's items link to.</summary>
    public bool Follow { get; init; }

    /// <summary>Whether text output names the rules.</summary>
    public bool Explain { get; init; }
}
