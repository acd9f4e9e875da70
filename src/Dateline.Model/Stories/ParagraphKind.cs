namespace Dateline.Model;

/// <summary>What a paragraph is for.</summary>
public enum ParagraphKind
{
    /// <summary>Text of the story.</summary>
    Body,

    /// <summary>Text that belongs to a picture.</summary>
    Caption,

    /// <summary>A heading over the next paragraphs; its words are no sentence of the story.</summary>
    Heading,

    /// <summary>A correction or an editor's note.</summary>
    Correction,
}
