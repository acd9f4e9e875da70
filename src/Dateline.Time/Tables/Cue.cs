namespace Dateline.Time;

/// <summary>What a word says of the direction of the times near it.</summary>
internal enum Cue
{
    /// <summary>What it takes as a complement lies ahead: <c>plans to</c>, <c>an invitation to</c>.</summary>
    Planned,

    /// <summary>What is so described lies ahead: <c>scheduled for</c>, <c>is expected on</c>.</summary>
    Scheduled,

    /// <summary>A noun whose date lies ahead: <c>deadline</c>.</summary>
    Deadline,

    /// <summary>An adjective that places its noun ahead: <c>upcoming</c>.</summary>
    Upcoming,

    /// <summary>An adjective that places its noun behind: <c>previous</c>.</summary>
    Former,

    /// <summary>An infinitive after it happened when it did: <c>managed to</c>.</summary>
    Implicative,

    /// <summary>A participle that gives a beginning, mostly one to come: <c>starting on Friday</c>.</summary>
    Starting,

    /// <summary>It prolongs something up to a date ahead: <c>extended until Friday</c>.</summary>
    Onward,

    /// <summary>Its simple present tells a schedule: <c>the talks open on Friday</c>.</summary>
    Timetabled,

    /// <summary>What it orders or makes known begins ahead: <c>ordered a pause from Friday</c>.</summary>
    Ordered,

    /// <summary>A noun of what is held on a date: <c>Thursday's summit</c>.</summary>
    Occasion,

    /// <summary>It moves something from one date to another, so that <c>from … to</c> is no stretch of time.</summary>
    Reschedule,
}
