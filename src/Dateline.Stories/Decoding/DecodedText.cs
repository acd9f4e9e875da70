namespace Dateline.Stories.Decoding;

/// <summary>The characters of a page or a text.</summary>
internal sealed record DecodedText(string Text);
