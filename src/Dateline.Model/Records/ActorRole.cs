namespace Dateline.Model;

/// <summary>An office or function that an actor holds.</summary>
public sealed record ActorRole
{
    /// <summary>The title as printed, e.g. <c>foreign minister</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The body, e.g. <c>Kremlin</c>.</summary>
    public string? Organisation { get; init; }

    /// <summary>ISO 3166-1 alpha-3 country of the body.</summary>
    public string? Country { get; init; }

    /// <summary>First day known, ISO 8601; a month or a year where a table knows no more; absent when not told.</summary>
    public string? From { get; init; }

    /// <summary>Last day known, inclusive, a month or a year like <see cref="From"/>; absent when open or not told.</summary>
    public string? To { get; init; }

    /// <summary>The words that give the role; absent when a table gives it.</summary>
    public Citation? Evidence { get; init; }
}
