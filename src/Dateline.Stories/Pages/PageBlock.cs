using AngleSharp.Dom;
using Dateline.Stories.Lines;

namespace Dateline.Stories.Pages;

/// <summary>A block of a page's text.</summary>
/// <param name="Text">Its cleaned text, never empty.</param>
/// <param name="Mark">What its elements say about it.</param>
/// <param name="Element">The block element in which it stands; absent for text that is in none.</param>
internal readonly record struct PageBlock(string Text, BlockMark Mark, IElement? Element = null);
