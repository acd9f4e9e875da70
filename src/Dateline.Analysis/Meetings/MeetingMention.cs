using Dateline.Model;

namespace Dateline.Analysis.Meetings;

/// <summary>A noun phrase that speaks of a meeting, with what its clause tells.</summary>
internal sealed record MeetingMention
{
    /// <summary>Position of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Position of the head of the phrase.</summary>
    public required int Head { get; init; }

    /// <summary>Sort of meeting.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>Id of the row that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>How far the meeting has come, by this clause.</summary>
    public required MeetingState State { get; init; }

    /// <summary>When, by this clause.</summary>
    public TimeValue? Time { get; init; }

    /// <summary>Where, by this clause.</summary>
    public Place? Place { get; init; }

    /// <summary>Who takes part, by this clause.</summary>
    public EquatableList<string> Participants { get; init; }

    /// <summary>Who calls it, by this clause.</summary>
    public EquatableList<string> Conveners { get; init; }

    /// <summary>The condition it hangs on.</summary>
    public TextSpan? Condition { get; init; }

    /// <summary>Id of the statement that carries it.</summary>
    public string? Statement { get; init; }

    /// <summary>The round, as printed.</summary>
    public string? Round { get; init; }
}
