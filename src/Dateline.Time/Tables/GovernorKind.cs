namespace Dateline.Time;

/// <summary>What a word makes of the times that belong to it.</summary>
internal enum GovernorKind
{
    /// <summary>A verb or noun of saying; its times tell when something was said.</summary>
    Says,

    /// <summary>An occasion on which things are said: <c>at a briefing on Friday</c>.</summary>
    Session,

    /// <summary>It says that something begins then: <c>took effect on Friday</c>.</summary>
    Begins,

    /// <summary>It says that something ends then: <c>expires on Friday</c>.</summary>
    Ends,

    /// <summary>Something is to be done by its time: <c>the deadline of Friday</c>.</summary>
    Deadline,

    /// <summary>A noun of something that takes place, and so has times of its own: <c>the talks on Friday</c>.</summary>
    Occurs,

    /// <summary>A noun that looks made of a verb and takes no place: <c>the government on Friday resigned</c>.</summary>
    Thing,

    /// <summary>A cue of speech that is mostly an everyday word; its times tell when it was done.</summary>
    Everyday,

    /// <summary>A verb whose object is where it takes place: <c>hit Aleppo at 10:00</c>.</summary>
    Hits,

    /// <summary>Words before a time that make it a beginning: <c>as of Friday</c>.</summary>
    Onset,
}
