namespace Dateline.Model;

/// <summary>Words of a story with the place where they stand: the <c>span</c> of the record contract.</summary>
/// <remarks>Either <see cref="Field"/> or <see cref="Paragraph"/> is set. Made by <see cref="Story.Cite"/> only, so that the text is always the exact substring.</remarks>
public sealed record Citation
{
    /// <summary><c>headline</c> or <c>summary</c>; absent for a paragraph.</summary>
    public string? Field { get; init; }

    /// <summary>0-based paragraph of the story; absent for headline and summary.</summary>
    public int? Paragraph { get; init; }

    /// <summary>UTF-16 offset of the first character, inclusive.</summary>
    public required int Start { get; init; }

    /// <summary>UTF-16 offset after the last character.</summary>
    public required int End { get; init; }

    /// <summary>The words themselves.</summary>
    public required string Text { get; init; }

    /// <summary>The same place as a span.</summary>
    public TextSpan ToSpan() => new(
        Field switch { "headline" => TextSpan.Headline, "summary" => TextSpan.Summary, _ => Paragraph ?? 0 }, Start, End);
}
