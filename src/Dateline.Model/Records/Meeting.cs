namespace Dateline.Model;

/// <summary>Talks, a summit, a call, a visit, a session: held, due or spoken of.</summary>
public sealed record Meeting
{
    /// <summary><c>m1</c>, <c>m2</c>, … in order of the text.</summary>
    public required string Id { get; init; }

    /// <summary>Sort.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>Its name or the words for it.</summary>
    public required string Name { get; init; }

    /// <summary>The process it belongs to, e.g. <c>Geneva</c>.</summary>
    public string? Process { get; init; }

    /// <summary>The round, as printed.</summary>
    public string? Round { get; init; }

    /// <summary>Who comes.</summary>
    public EquatableList<Participant> Participants { get; init; }

    /// <summary>Actor ids of hosts.</summary>
    public EquatableList<string> Hosts { get; init; }

    /// <summary>Actor ids of those who call it.</summary>
    public EquatableList<string> Conveners { get; init; }

    /// <summary>Where.</summary>
    public Place? Place { get; init; }

    /// <summary>When.</summary>
    public TimeValue? Time { get; init; }

    /// <summary>What it is about, in the words of the text.</summary>
    public string? Agenda { get; init; }

    /// <summary>How far it has come.</summary>
    public required MeetingState State { get; init; }

    /// <summary>Id of the agreement, or the words, that it hangs on.</summary>
    public string? Condition { get; init; }

    /// <summary>Every date it was given.</summary>
    public EquatableList<ScheduleEntry> Schedule { get; init; }

    /// <summary>Ids of the agreements reached.</summary>
    public EquatableList<string> Outcome { get; init; }

    /// <summary>Ids of the statements that tell of it.</summary>
    public EquatableList<string> Statements { get; init; }

    /// <summary>The words that tell of it.</summary>
    public EquatableList<Citation> Evidence { get; init; }

    /// <summary>Ids of the rules that found it.</summary>
    public EquatableList<string> Rules { get; init; }
}
