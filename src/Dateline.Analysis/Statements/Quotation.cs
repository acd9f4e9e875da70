using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>Words between quotation marks.</summary>
/// <param name="Span">The words with their marks, in one paragraph.</param>
/// <param name="Words">How many words stand between the marks.</param>
/// <param name="Continues">Whether it has no closing mark because the next paragraph goes on with it.</param>
internal readonly record struct Quotation(TextSpan Span, int Words, bool Continues);
