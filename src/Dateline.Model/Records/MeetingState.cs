namespace Dateline.Model;

/// <summary>How far a meeting has come.</summary>
public enum MeetingState
{
    /// <summary>Spoken of as possible.</summary>
    Mooted,

    /// <summary>Proposed.</summary>
    Proposed,

    /// <summary>Due.</summary>
    Scheduled,

    /// <summary>Due on a condition.</summary>
    Conditional,

    /// <summary>Put off.</summary>
    Postponed,

    /// <summary>Taking place.</summary>
    Underway,

    /// <summary>Took place.</summary>
    Held,

    /// <summary>Called off.</summary>
    Cancelled,
}
