namespace Dateline.Training;

/// <summary>A time expression that a probe expects.</summary>
internal sealed record ProbeTime
{
    /// <summary>Its words, without the preposition; empty for another reading of the same words.</summary>
    public string Text { get; init; } = "";

    /// <summary>TIMEX3 type in capitals; absent where the probe leaves it open.</summary>
    public string? Kind { get; init; }

    /// <summary>EDTF value.</summary>
    public string? Edtf { get; init; }

    /// <summary>TIMEX3 value, where the probe gives one.</summary>
    public string? Timex { get; init; }

    /// <summary>Lower bound, an ISO 8601 instant; absent when open.</summary>
    public string? Earliest { get; init; }

    /// <summary>Upper bound, exclusive; absent when open.</summary>
    public string? Latest { get; init; }

    /// <summary>Zone id.</summary>
    public string? Zone { get; init; }

    /// <summary>How the zone is known.</summary>
    public string? Basis { get; init; }

    /// <summary>Other readings, of which only value and bounds are given.</summary>
    public ProbeTime[] Alternatives { get; init; } = [];

    /// <summary>Hours of a repeated time.</summary>
    public Dateline.Model.HoursOfDay? Hours { get; init; }

    /// <summary>Its role.</summary>
    public string? Role { get; init; }

    /// <summary>The words any of which may govern it.</summary>
    public string[] Of { get; init; } = [];
}
