using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>An attribution while it is being worked out: a cue with its source and its content.</summary>
internal sealed record Attribution
{
    /// <summary>The row of the cue table.</summary>
    public required Cue Cue { get; init; }

    /// <summary>The sentence of the cue.</summary>
    public required int Sentence { get; init; }

    /// <summary>The words of the cue.</summary>
    public required TextSpan CueSpan { get; init; }

    /// <summary>The words of the source; absent when nobody is given.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>Position of the head of the source in its sentence; −1 when nobody is given.</summary>
    public int SourceHead { get; init; } = -1;

    /// <summary>The speakers by actor id.</summary>
    public EquatableList<string> Speakers { get; init; }

    /// <summary>What is said, in order of the text.</summary>
    public required EquatableList<TextSpan> Content { get; init; }

    /// <summary>What the speaker does; at first the act of the cue.</summary>
    public required SpeechAct Act { get; init; }

    /// <summary>How the words are given.</summary>
    public QuoteKind Quote { get; init; } = QuoteKind.Indirect;

    /// <summary>How the attribution is known.</summary>
    public StatementBasis Basis { get; init; } = StatementBasis.Explicit;

    /// <summary>To whom it was said, in words.</summary>
    public string? Addressee { get; init; }

    /// <summary>By which way.</summary>
    public Channel? Channel { get; init; }

    /// <summary>When it was said.</summary>
    public TimeValue? Time { get; init; }

    /// <summary>Ids of the rules that took part.</summary>
    public required EquatableList<string> Rules { get; init; }

    /// <summary>Whether a span lies in the content.</summary>
    public bool Carries(TextSpan span) => Content.Any(c => c.Contains(span));
}
