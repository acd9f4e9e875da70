using Dateline.Language;

namespace Dateline.Training;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Document">The document it belongs to.</param>
/// <param name="Words">The words.</param>
/// <param name="Spans">Where each word stands in <paramref name="Text"/>.</param>
/// <param name="Text">The sentence as printed.</param>
/// <param name="StartsPassage">Whether a paragraph or a document begins here.</param>
/// <param name="SpaceAfter">Whether space stands between this sentence and the next.</param>
internal sealed record TreebankSentence(
    string Document, TreebankWord[] Words, WordSpan[] Spans, string Text, bool StartsPassage, bool SpaceAfter)
{
    /// <summary>The names of the fields of an entity, as the document gives them; empty where it has no entities.</summary>
    public string EntityFields { get; init; } = "";

    /// <summary>The words as the tagger sees them.</summary>
    public WordForms Forms { get; } = new([.. Words.Select(w => w.Form)]);
}
