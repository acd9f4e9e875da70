namespace Dateline.Model;

/// <summary>In which world an event is placed; kept apart from certainty.</summary>
public enum Modality
{
    /// <summary>Past or present of the real world.</summary>
    Actual,

    /// <summary>Scheduled or announced for later.</summary>
    Planned,

    /// <summary>Wanted or attempted by its agent.</summary>
    Intended,

    /// <summary>Asked of somebody.</summary>
    Demanded,

    /// <summary>Dependent on a condition.</summary>
    Conditional,

    /// <summary>Would have been.</summary>
    Counterfactual,

    /// <summary>Imagined, feared, asked or possible.</summary>
    Hypothetical,

    /// <summary>True in general, of no single event.</summary>
    Generic,
}
