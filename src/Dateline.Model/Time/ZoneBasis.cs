namespace Dateline.Model;

/// <summary>How the time zone of a time is known.</summary>
public enum ZoneBasis
{
    /// <summary>Not known; the bounds are widened by the possible offsets.</summary>
    Unknown,

    /// <summary>The text names it: "Moscow time", "GMT".</summary>
    Explicit,

    /// <summary>From the place of the event.</summary>
    Place,

    /// <summary>From the place of the dateline.</summary>
    Dateline,

    /// <summary>From the publisher or the publication instant.</summary>
    Publisher,
}
