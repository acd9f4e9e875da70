namespace Dateline.Model;

/// <summary>How a TIMEX3 value is narrowed or loosened; the names are those of TIMEX3's attribute <c>mod</c>.</summary>
public enum TimeModifier
{
    /// <summary>"Before Friday".</summary>
    Before,

    /// <summary>"After Friday".</summary>
    After,

    /// <summary>"By Friday", "until Friday".</summary>
    OnOrBefore,

    /// <summary>"Since Friday".</summary>
    OnOrAfter,

    /// <summary>"Less than two hours".</summary>
    LessThan,

    /// <summary>"More than two hours".</summary>
    MoreThan,

    /// <summary>"At most two hours".</summary>
    EqualOrLess,

    /// <summary>"At least two hours".</summary>
    EqualOrMore,

    /// <summary>"Early March".</summary>
    Start,

    /// <summary>"Mid-March".</summary>
    Mid,

    /// <summary>"The end of March".</summary>
    End,

    /// <summary>"About two hours".</summary>
    Approx,
}
