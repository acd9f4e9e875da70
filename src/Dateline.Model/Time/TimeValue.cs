using NodaTime;

namespace Dateline.Model;

/// <summary>When something was, is or will be: a pair of bounds with the words they were read from.</summary>
/// <remarks>The bounds are half-open, <c>[earliest, latest)</c>; an instant has both equal; a missing bound is open.
/// A vague time ("over the past several days") has an open or approximate bound, never an invented one.</remarks>
public sealed record TimeValue
{
    /// <summary>The words, e.g. <c>midnight on December 29</c>.</summary>
    public required string Text { get; init; }

    /// <summary>ISO 8601-2 (EDTF) value, local to <see cref="Zone"/>; absent when there is none, e.g. for a bare duration.</summary>
    public string? Edtf { get; init; }

    /// <summary>TIMEX3 value for interchange, e.g. <c>2016-12-27</c>, <c>PXD</c>.</summary>
    public string? Timex { get; init; }

    /// <summary>How <see cref="Timex"/> is narrowed or loosened, e.g. <c>start</c> for "early March"; absent when it is not.</summary>
    public TimeModifier? Mod { get; init; }

    /// <summary>Of a repeated time, the hours of the day; absent when none are told.</summary>
    public HoursOfDay? Hours { get; init; }

    /// <summary>UTC instant before which it cannot have begun, inclusive; absent when open.</summary>
    public Instant? Earliest { get; init; }

    /// <summary>UTC instant by which it must have ended, exclusive; absent when open.</summary>
    public Instant? Latest { get; init; }

    /// <summary>The unit in which it is given.</summary>
    public required Granularity Granularity { get; init; }

    /// <summary>The zone in which the words were understood.</summary>
    public required TimeZoneReading Zone { get; init; }

    /// <summary>What it was resolved against.</summary>
    public required TimeAnchor Anchor { get; init; }

    /// <summary>Other readings of the same words, most likely first.</summary>
    public EquatableList<TimeValue> Alternatives { get; init; }

    /// <summary>What does not agree in the words, in a sentence: a weekday that its date does not have. Absent when all agrees.</summary>
    public string? Note { get; init; }

    /// <summary>Id of the rule that resolved it.</summary>
    public required string Rule { get; init; }
}
