namespace Dateline.Model;

/// <summary>One mention of an actor.</summary>
public sealed record ListedActorMention
{
    /// <summary>Id of the rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>The words.</summary>
    public required Citation Evidence { get; init; }
}
