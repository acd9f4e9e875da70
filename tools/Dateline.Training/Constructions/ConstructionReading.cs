using Dateline.Analysis.Factuality;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>What Dateline makes of a construction.</summary>
internal sealed record ConstructionReading
{
    /// <summary>The passage of the story that holds the construction's words.</summary>
    public required int Passage { get; init; }

    /// <summary>The story with its sentences.</summary>
    public required Reading Reading { get; init; }

    /// <summary>The record.</summary>
    public required Record Record { get; init; }

    /// <summary>How the event is presented whose word stands in a sentence at a position.</summary>
    public required Func<Sentence, int, Presentation> Presentation { get; init; }

    /// <summary>Offsets into the construction's words as a span of the story.</summary>
    public TextSpan SpanOf(int[] offsets) => new(Passage, offsets[0], offsets[1]);
}
