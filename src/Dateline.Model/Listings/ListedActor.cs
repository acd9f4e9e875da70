namespace Dateline.Model;

/// <summary>An actor with the words by which the story mentions it: one entry of <c>dateline who</c>.</summary>
public sealed record ListedActor
{
    /// <summary>The actor as it stands in the record.</summary>
    public required Actor Actor { get; init; }

    /// <summary>The words of its mentions, in the order in which each first occurs; empty for an outlet that the text does not name.</summary>
    public EquatableList<ActorWording> Wordings { get; init; } = [];
}
