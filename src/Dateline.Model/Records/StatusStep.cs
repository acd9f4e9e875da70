using NodaTime;

namespace Dateline.Model;

/// <summary>A step in the life of an agreement; never deleted.</summary>
public sealed record StatusStep
{
    /// <summary>The status reached; absent for evidence that changes nothing, such as a refusal to comment.</summary>
    public AgreementStatus? Status { get; init; }

    /// <summary>Actor id, when the step is that of one party.</summary>
    public string? Party { get; init; }

    /// <summary>When it is so in the world.</summary>
    public TimeValue? Valid { get; init; }

    /// <summary>When the story told it.</summary>
    public OffsetDateTime? Recorded { get; init; }

    /// <summary>Ids of the statements that support it.</summary>
    public EquatableList<string> Statements { get; init; }

    /// <summary>Ids of the statements that contradict it.</summary>
    public EquatableList<string> Against { get; init; }

    /// <summary>Set when only the clock proves it.</summary>
    public bool? Presumed { get; init; }

    /// <summary>Id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>What the evidence is, in words, when it changes nothing.</summary>
    public string? Note { get; init; }
}
