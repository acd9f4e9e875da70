using NodaTime;

namespace Dateline.Model;

/// <summary>A date that a meeting was given.</summary>
public sealed record ScheduleEntry
{
    /// <summary>The date.</summary>
    public required TimeValue Time { get; init; }

    /// <summary>Id of the statement that gives it.</summary>
    public string? Statement { get; init; }

    /// <summary>When the story told it.</summary>
    public OffsetDateTime? Recorded { get; init; }
}
