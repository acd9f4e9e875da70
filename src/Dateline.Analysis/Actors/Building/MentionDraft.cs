using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>A mention while the story is read.</summary>
internal sealed record MentionDraft
{
    /// <summary>The sentence.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The word by which it hangs in the tree.</summary>
    public required int Head { get; init; }

    /// <summary>Its first word.</summary>
    public required int First { get; init; }

    /// <summary>The position after its last word.</summary>
    public required int End { get; init; }

    /// <summary>The actors; never empty.</summary>
    public required IReadOnlyList<ActorDraft> Actors { get; init; }

    /// <summary>How the words name them.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>The actor, when it is one.</summary>
    public ActorDraft? Single => Actors.Count == 1 ? Actors[0] : null;
}
