namespace Dateline.Model;

/// <summary>Somebody at a meeting.</summary>
public sealed record Participant
{
    /// <summary>Actor id.</summary>
    public required string Actor { get; init; }

    /// <summary>Function at the meeting.</summary>
    public string? Role { get; init; }

    /// <summary>Whether they come.</summary>
    public required Attendance Attendance { get; init; }
}
