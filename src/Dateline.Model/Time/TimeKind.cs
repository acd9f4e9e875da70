namespace Dateline.Model;

/// <summary>The four kinds of TIMEX3 time expressions.</summary>
public enum TimeKind
{
    /// <summary>A calendar time of a day or more.</summary>
    Date,

    /// <summary>A time shorter than a day.</summary>
    Time,

    /// <summary>A length of time: "a seven-day truce".</summary>
    Duration,

    /// <summary>A repeated time: "every Friday".</summary>
    Set,
}
