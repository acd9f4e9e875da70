using Dateline.Stories.Dates;

namespace Dateline.Stories.Datelines;

/// <summary>A dateline found at the head of a paragraph; what it does not print is absent.</summary>
internal sealed record DatelineMatch
{
    /// <summary>The id of the form it follows.</summary>
    public required string Form { get; init; }

    /// <summary>Offset after its closing mark.</summary>
    public int End { get; init; }

    /// <summary>The first place as a name, e.g. <c>Moscow</c>.</summary>
    public string? Place { get; init; }

    /// <summary>The other places, where it names several: <c>BEIRUT/AMMAN</c>.</summary>
    public string? OtherPlaces { get; init; }

    /// <summary>The day.</summary>
    public PrintedDate? Date { get; init; }

    /// <summary>1 (Monday) to 7.</summary>
    public int? Weekday { get; init; }

    /// <summary>The agency as printed.</summary>
    public string? Agency { get; init; }
}
