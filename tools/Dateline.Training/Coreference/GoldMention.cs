using Dateline.Model;

namespace Dateline.Training;

/// <summary>A mention that annotators marked in a story.</summary>
/// <param name="Chain">What it shares, within its document, with every other mention of the same entity.</param>
/// <param name="Kind">The type of the entity: <c>person</c>, <c>organization</c>, <c>place</c>, …</param>
/// <param name="Form">How its words refer.</param>
/// <param name="Span">From its first word to its last; a discontinuous one includes what stands between.</param>
/// <param name="Head">Its head.</param>
/// <param name="Core">The words that name it without its modifiers: its head, or the words of a name.</param>
internal sealed record GoldMention(string Chain, string Kind, MentionForm Form, TextSpan Span, TextSpan Head, EquatableList<TextSpan> Core)
{
    /// <summary>Whether it is of somebody who can act: a person, or an organisation in the sense of GUM.</summary>
    public bool IsActor => Kind is "person" or "organization";
}
