using Dateline.Model;
using NodaTime;

namespace Dateline.Time;

/// <summary>A resolved time in local terms, before its zone turns it into instants.</summary>
/// <remarks>Half-open; both bounds equal for an instant; a missing bound is open; both missing when unresolved.</remarks>
internal sealed record Extent
{
    public LocalDateTime? Start { get; init; }

    public LocalDateTime? End { get; init; }

    /// <summary>A bound that the publication sets, stronger than the local one.</summary>
    public Instant? Floor { get; init; }

    public Instant? Ceiling { get; init; }

    public string? Edtf { get; init; }

    public string? Timex { get; init; }

    /// <summary>How the TIMEX3 value is narrowed or loosened.</summary>
    public TimeModifier? Mod { get; init; }

    /// <summary>Of a repeated time, its hours and how often it is in its period.</summary>
    public HoursOfDay? Hours { get; init; }

    public string? Frequency { get; init; }

    /// <summary>What does not agree in the words.</summary>
    public string? Note { get; init; }

    public required Granularity Granularity { get; init; }

    public TimeKind Kind { get; init; } = TimeKind.Date;

    public required TimeAnchor Anchor { get; init; }

    public required string Rule { get; init; }

    public ZoneMark Zone { get; init; }

    public EquatableList<Extent> Others { get; init; }

    public bool IsResolved => Start is not null || End is not null;

    /// <summary>What the words mean without anything to count from.</summary>
    public static Extent Unresolved(string rule, Granularity granularity, string? timex, TimeAnchor anchor) =>
        new() { Rule = rule, Granularity = granularity, Timex = timex, Anchor = anchor };

    /// <summary>A day or year that no calendar has.</summary>
    public static Extent Invalid(Granularity granularity, string? timex, TimeAnchor anchor) =>
        Unresolved("date.invalid", granularity, timex, anchor) with { Note = "The calendar has no such date." };

    /// <summary>The days from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public static Extent Days(LocalDate start, LocalDate end, Granularity granularity, string rule, TimeAnchor anchor) => new()
    {
        Start = start.AtMidnight(),
        End = end.AtMidnight(),
        Granularity = granularity,
        Edtf = Notation.Edtf(start, end, granularity),
        Timex = Notation.Timex(start, granularity),
        Rule = rule,
        Anchor = anchor,
    };
}
