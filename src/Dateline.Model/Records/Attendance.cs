namespace Dateline.Model;

/// <summary>Whether somebody comes.</summary>
public enum Attendance
{
    /// <summary>Invited.</summary>
    Invited,

    /// <summary>Accepted.</summary>
    Accepted,

    /// <summary>Declined.</summary>
    Declined,

    /// <summary>Expected.</summary>
    Expected,

    /// <summary>Took part.</summary>
    Attended,

    /// <summary>Stayed away.</summary>
    Absent,
}
