using Dateline.Model;

namespace Dateline.Analysis.Events;

/// <summary>A row of the frame table: a word and its surroundings that tell a PLOVER event.</summary>
internal sealed record EventFrame
{
    /// <summary>Id of the row, e.g. <c>consult.hold.talks</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the word is a noun; otherwise a verb.</summary>
    public required bool IsNoun { get; init; }

    /// <summary>Required particle; empty when none is.</summary>
    public required string Particle { get; init; }

    /// <summary>What the object must or must not be.</summary>
    public required LemmaSet Object { get; init; }

    /// <summary>Required preposition; empty when none is.</summary>
    public required string Preposition { get; init; }

    /// <summary>What the object of the preposition must or must not be.</summary>
    public required LemmaSet PrepositionObject { get; init; }

    /// <summary>PLOVER type.</summary>
    public required EventType Type { get; init; }

    /// <summary>PLOVER mode, or <see langword="null"/>.</summary>
    public required string? Mode { get; init; }

    /// <summary>CAMEO code.</summary>
    public required string Cameo { get; init; }

    /// <summary>Where the actor stands, in order of preference.</summary>
    public required EquatableList<string> Actor { get; init; }

    /// <summary>Where the recipient stands, in order of preference.</summary>
    public required EquatableList<string> Recipient { get; init; }

    /// <summary>Whether all parties are both actor and recipient.</summary>
    public required bool Symmetric { get; init; }

    /// <summary>Whether the row asks for more than its word, so that it may stand without a named actor.</summary>
    public bool IsRestricted => Particle.Length > 0 || Object.IsRequired || Preposition.Length > 0 || IsNoun;

    /// <summary>How much the row asks for; the most exact row wins.</summary>
    public int Specificity => (Particle.Length > 0 ? 3 : 0) + Object.Weight + (Preposition.Length > 0 ? Math.Max(1, PrepositionObject.Weight) : 0);
}
