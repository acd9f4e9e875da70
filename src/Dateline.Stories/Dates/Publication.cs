using NodaTime;

namespace Dateline.Stories.Dates;

/// <summary>When a story was published, as far as print tells.</summary>
internal sealed record Publication
{
    /// <summary>The instant, where day, time and zone are known.</summary>
    public OffsetDateTime? Instant { get; init; }

    /// <summary>The day, where the day is known.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The zone by name, where the text names one.</summary>
    public string? ZoneId { get; init; }
}
