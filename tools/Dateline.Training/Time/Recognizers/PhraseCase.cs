using Dateline.Model;
using NodaTime;

namespace Dateline.Training;

/// <summary>A sentence with the time expressions that are expected in it.</summary>
internal sealed record PhraseCase
{
    /// <summary>The sentence.</summary>
    public required string Input { get; init; }

    /// <summary>When it is spoken.</summary>
    public required LocalDateTime Reference { get; init; }

    /// <summary>Whether the implementation in .NET, which is the reference, gives what is expected.</summary>
    public required bool IsChecked { get; init; }

    /// <summary>The expressions in order; empty where none is expected.</summary>
    public required EquatableList<ExpectedPhrase> Phrases { get; init; }

    /// <summary>The sentence as a story of one paragraph that is published at the reference time, UTC.</summary>
    public Story Story => new()
    {
        Id = "0000000000000000",
        Language = Story.English,
        Published = Reference.WithOffset(Offset.Zero),
        Paragraphs = [new Paragraph(ParagraphKind.Body, Input.Replace('\n', ' '))],
    };
}
