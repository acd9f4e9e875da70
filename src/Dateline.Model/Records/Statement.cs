namespace Dateline.Model;

/// <summary>One attribution: somebody says something. A fact about the text, never changed.</summary>
/// <remarks>Source: the roles of PolNeAR, with nesting and act.</remarks>
public sealed record Statement
{
    /// <summary><c>s1</c>, <c>s2</c>, … in order of the text.</summary>
    public required string Id { get; init; }

    /// <summary>Actor ids; empty when nobody is named.</summary>
    public EquatableList<string> Speakers { get; init; }

    /// <summary>How far the source is named.</summary>
    public required Anonymity Anonymity { get; init; }

    /// <summary>The words for the source, e.g. <c>a source in the delegation</c>.</summary>
    public string? Surface { get; init; }

    /// <summary>What the speaker does.</summary>
    public required SpeechAct Act { get; init; }

    /// <summary>How the words are given.</summary>
    public required QuoteKind Quote { get; init; }

    /// <summary>How the attribution is known.</summary>
    public required StatementBasis Basis { get; init; }

    /// <summary>To whom, e.g. <c>reporters</c>.</summary>
    public string? Addressee { get; init; }

    /// <summary>By which way.</summary>
    public Channel? Channel { get; init; }

    /// <summary>When it was said.</summary>
    public TimeValue? Time { get; init; }

    /// <summary>The words that name the source.</summary>
    public Citation? Source { get; init; }

    /// <summary>The words that attribute.</summary>
    public Citation? Cue { get; init; }

    /// <summary>What is said; may be discontinuous and run over sentences.</summary>
    public EquatableList<Citation> Content { get; init; }

    /// <summary>Id of the statement that carries this one.</summary>
    public string? Parent { get; init; }

    /// <summary>Actor ids from the outlet inwards to the original speaker.</summary>
    public EquatableList<string> Chain { get; init; }

    /// <summary>Ids of the rules that found it.</summary>
    public EquatableList<string> Rules { get; init; }
}
