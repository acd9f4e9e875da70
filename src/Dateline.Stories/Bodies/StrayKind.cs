namespace Dateline.Stories.Bodies;

/// <summary>What a line without a final stop between paragraphs is.</summary>
internal enum StrayKind
{
    /// <summary>A paragraph that merely lacks its stop, a list item, a quotation.</summary>
    Paragraph,

    /// <summary>The headline of another story.</summary>
    Related,

    /// <summary>A heading over the next paragraphs.</summary>
    Subheading,

    /// <summary>The story's own headline again, or words lifted from a paragraph.</summary>
    Repetition,
}
