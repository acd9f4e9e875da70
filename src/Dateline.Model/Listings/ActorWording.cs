namespace Dateline.Model;

/// <summary>Words for an actor, with every place where they stand.</summary>
public sealed record ActorWording
{
    /// <summary>How the words name the actor.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>The words; of several printings that differ in capitals, the one with the fewest; a pronoun in small letters.</summary>
    public required string Text { get; init; }

    /// <summary>Ids of the other actors that the same words mean: "the two sides".</summary>
    public EquatableList<string> With { get; init; } = [];

    /// <summary>The mentions in the order of the text; never empty.</summary>
    public required EquatableList<ListedActorMention> Mentions { get; init; }
}
