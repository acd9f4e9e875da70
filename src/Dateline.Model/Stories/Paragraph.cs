namespace Dateline.Model;

/// <summary>A paragraph of a story.</summary>
/// <param name="Kind">Whether it is body text, a caption or a correction.</param>
/// <param name="Text">Its text: one line, NFC, single spaces; quotation marks and dashes as printed.</param>
public sealed record Paragraph(ParagraphKind Kind, string Text);
