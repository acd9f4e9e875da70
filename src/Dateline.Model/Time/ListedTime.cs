namespace Dateline.Model;

/// <summary>A time of a story with what it belongs to: one entry of <c>dateline times</c>.</summary>
public sealed record ListedTime
{
    /// <summary>Kind of expression.</summary>
    public required TimeKind Kind { get; init; }

    /// <summary>What the time tells of <see cref="Of"/>.</summary>
    public required TimeRole Role { get; init; }

    /// <summary>What the words mean.</summary>
    public required TimeValue Time { get; init; }

    /// <summary>Of a repeated time, how often in its period, e.g. <c>2X</c>; absent when not told.</summary>
    public string? Frequency { get; init; }

    /// <summary>The word of the event or statement that the time belongs to.</summary>
    public required Citation Of { get; init; }

    /// <summary>The words of the time.</summary>
    public required Citation Evidence { get; init; }
}
