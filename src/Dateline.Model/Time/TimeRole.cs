namespace Dateline.Model;

/// <summary>What a time tells of the event or statement that it belongs to: where it lies, not whether it is so. What was denied or alleged of
/// Tuesday has <see cref="Happened"/> too; how sure it is stands in the record's factuality.</summary>
public enum TimeRole
{
    /// <summary>When something was said: "said on Wednesday".</summary>
    Said,

    /// <summary>When something took place, did not take place, or was so.</summary>
    Happened,

    /// <summary>When something is to take place: planned, scheduled, conditional or demanded.</summary>
    Planned,

    /// <summary>The beginning of a stretch: "from midnight", "since Monday", "took effect on Friday".</summary>
    Starts,

    /// <summary>The end of a stretch: "until Friday", "expires on Monday".</summary>
    Ends,

    /// <summary>By when something is to be done: "by Friday", "within 48 hours".</summary>
    Deadline,

    /// <summary>How long something lasts: "a seven-day truce".</summary>
    Duration,

    /// <summary>How often something is so: "daily", "every Friday".</summary>
    Recurrence,
}
