namespace Dateline.Model;

/// <summary>The unit in which a time is given.</summary>
public enum Granularity
{
    /// <summary>A clock time.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>Morning, evening, night and the like.</summary>
    PartOfDay,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A calendar week, Monday to Sunday.</summary>
    Week,

    /// <summary>A month, or a half or third of one.</summary>
    Month,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A half of a year.</summary>
    Half,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,
}
