namespace Dateline.Model;

/// <summary>Something that somebody does to or with somebody, in the terms of PLOVER.</summary>
public sealed record Event
{
    /// <summary><c>e1</c>, <c>e2</c>, … in order of the text.</summary>
    public required string Id { get; init; }

    /// <summary>PLOVER type.</summary>
    public required EventType Type { get; init; }

    /// <summary>PLOVER mode, e.g. <c>phone</c>.</summary>
    public string? Mode { get; init; }

    /// <summary>PLOVER contexts.</summary>
    public EquatableList<string> Contexts { get; init; }

    /// <summary>CAMEO code.</summary>
    public string? Cameo { get; init; }

    /// <summary>1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    public int? QuadClass { get; init; }

    /// <summary>Goldstein value of the CAMEO code, −10 to 10.</summary>
    public double? Goldstein { get; init; }

    /// <summary>Actor ids of those who act; all parties when symmetric.</summary>
    public EquatableList<string> Actors { get; init; }

    /// <summary>Actor ids of those acted on; all parties when symmetric.</summary>
    public EquatableList<string> Recipients { get; init; }

    /// <summary>When it is so in the world.</summary>
    public TimeValue? Time { get; init; }

    /// <summary>Where.</summary>
    public Place? Place { get; init; }

    /// <summary>As held by the innermost named source.</summary>
    public required Factuality Factuality { get; init; }

    /// <summary>As held by the reporting outlet.</summary>
    public required Factuality Author { get; init; }

    /// <summary>Derived from factuality and attribution.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>Counts.</summary>
    public EquatableList<Quantity> Quantities { get; init; }

    /// <summary>Id of the statement that carries it.</summary>
    public string? Statement { get; init; }

    /// <summary>The word that names the event.</summary>
    public required Citation Trigger { get; init; }

    /// <summary>The clauses that tell it.</summary>
    public EquatableList<Citation> Evidence { get; init; }

    /// <summary>Ids of the rules that found it.</summary>
    public EquatableList<string> Rules { get; init; }
}
