using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Words that stand for one actor or several.</summary>
/// <remarks>Positions count the words of the sentence; <see cref="First"/> to <see cref="End"/> is half-open.</remarks>
internal sealed record ActorMention
{
    /// <summary>The sentence, by its index in the reading.</summary>
    public required int Sentence { get; init; }

    /// <summary>The word by which the mention hangs in the tree.</summary>
    public required int Head { get; init; }

    /// <summary>Its first word.</summary>
    public required int First { get; init; }

    /// <summary>The position after its last word.</summary>
    public required int End { get; init; }

    /// <summary>Ids of the actors; several for "the two sides", never empty.</summary>
    public required EquatableList<string> Actors { get; init; }

    /// <summary>How the words name the actor.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>The rule that found it, e.g. <c>ac-person-title</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Whether a word lies in it.</summary>
    public bool Includes(int sentence, int token) => Sentence == sentence && First <= token && token < End;
}
