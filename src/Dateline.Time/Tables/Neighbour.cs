namespace Dateline.Time;

/// <summary>Where a word stands beside a time expression.</summary>
internal enum Neighbour
{
    /// <summary>After a clock time that has no zone.</summary>
    AfterClock,

    /// <summary>Before a clock time that has no zone.</summary>
    BeforeClock,

    /// <summary>Before four digits and "hours".</summary>
    BeforeHours,

    /// <summary>Before a month whose name is also a person's or an everyday word.</summary>
    BeforeMonth,

    /// <summary>Before such a month and just as well before a person.</summary>
    BeforeMonthOrName,

    /// <summary>Before a name that may be a word of time: <c>a pastor named Friday</c>, <c>the newspaper Sunday Vima</c>.</summary>
    BeforeName,

    /// <summary>Before the place where something is.</summary>
    BeforePlace,

    /// <summary>Before a year.</summary>
    BeforeYear,

    /// <summary>Between a number and its unit.</summary>
    InsideLength,
}
