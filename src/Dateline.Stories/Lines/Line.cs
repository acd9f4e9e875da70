using Dateline.Stories.Dates;

namespace Dateline.Stories.Lines;

/// <summary>One line of print, cleaned, with what its own words make of it.</summary>
internal sealed record Line
{
    /// <summary>The cleaned text, never empty.</summary>
    public required string Text { get; init; }

    /// <summary>What its markup says about it.</summary>
    public BlockMark Mark { get; init; }

    /// <summary>Whether a blank line stands before it.</summary>
    public bool AfterBlank { get; init; }

    /// <summary>What it is.</summary>
    public LineKind Kind { get; init; }

    /// <summary>What its label introduces: the authors, the source, the credit after a caption, the items of a list.</summary>
    public string? Value { get; init; }

    /// <summary>The dates, for <see cref="LineKind.Date"/>.</summary>
    public DateLine? Dates { get; init; }

    /// <summary>What the list holds, for <see cref="LineKind.ListLabel"/>.</summary>
    public ListKind List { get; init; }
}
