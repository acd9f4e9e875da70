namespace Dateline.Model;

/// <summary>The actors of a story: what <c>dateline who</c> writes.</summary>
public sealed record ActorListing
{
    /// <summary>The story.</summary>
    public required Story Story { get; init; }

    /// <summary>Id of the actor that is the story's agency; absent when the agency is not known.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its actors in the order of the record; empty when it has none, and for a story in another language than English.</summary>
    public EquatableList<ListedActor> Actors { get; init; } = [];
}
