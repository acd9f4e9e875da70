using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>A row of the cue table: words that attribute, and what they do to the content.</summary>
internal sealed record Cue
{
    /// <summary>Id of the row, e.g. <c>verb.say</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Lemma of the cue word, or the words of a phrase.</summary>
    public required string Lemma { get; init; }

    /// <summary><c>verb</c>, <c>noun</c>, <c>adverb</c>, <c>adjective</c> or <c>phrase</c>.</summary>
    public required string Class { get; init; }

    /// <summary>Required particle; empty when none is.</summary>
    public required string Particle { get; init; }

    /// <summary>Relation of a required complement, <c>xcomp</c> or <c>obj</c>; empty when none is.</summary>
    public required string ComplementRelation { get; init; }

    /// <summary>Lemmas that the required complement may have.</summary>
    public required EquatableList<string> ComplementLemmas { get; init; }

    /// <summary>Whether the cue must be negated, must not be, or either.</summary>
    public required bool? Negated { get; init; }

    /// <summary>What the speaker does.</summary>
    public required SpeechAct Act { get; init; }

    /// <summary>Where the content stands, in order of preference.</summary>
    public required EquatableList<string> Content { get; init; }

    /// <summary>Where the addressee stands; empty when the cue has none.</summary>
    public required string Addressee { get; init; }

    /// <summary>How sure the speaker is of the content.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Whether the speaker says that the content is so.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>The world of the content; <see langword="null"/> keeps that of its own words.</summary>
    public required Modality? Modality { get; init; }

    /// <summary>How many conditions the row states; the most specific row wins.</summary>
    public int Specificity =>
        (Particle.Length > 0 ? 1 : 0) + (ComplementRelation.Length > 0 ? 2 : 0) + (Negated == true ? 1 : 0);
}
