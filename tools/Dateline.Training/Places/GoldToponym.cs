using Dateline.Model;

namespace Dateline.Training;

/// <summary>Words of a document to which annotators gave a place.</summary>
/// <param name="Span">Where they stand in the story.</param>
/// <param name="Text">The words as the set prints them.</param>
/// <param name="Type">The set's own class: a code of GeoNames (LGL), a kind of toponym (GeoWebNews).</param>
/// <param name="Place">The place.</param>
internal sealed record GoldToponym(TextSpan Span, string Text, string Type, GoldPlace Place)
{
    /// <summary>Whether the words stand for the place itself, rather than for its government, people or team; absent in sets that do not tell.</summary>
    public bool? IsLiteral { get; init; }
}
