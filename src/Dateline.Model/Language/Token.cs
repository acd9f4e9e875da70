namespace Dateline.Model;

/// <summary>A word of a sentence, with what the tagger and the parser say of it.</summary>
/// <remarks>A clitic is a word of its own: <c>don't</c> gives <c>do</c> and <c>n't</c>, <c>Turkey's</c> gives <c>Turkey</c> and <c>'s</c>.</remarks>
public sealed record Token
{
    /// <summary>Where the word stands in its passage.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The word as printed.</summary>
    public required string Form { get; init; }

    /// <summary>Dictionary form, lower case except for proper nouns.</summary>
    public required string Lemma { get; init; }

    /// <summary>Universal part of speech.</summary>
    public required UniversalTag Tag { get; init; }

    /// <summary>Penn Treebank tag, e.g. <c>VBD</c>; tense, number and verb form follow from it.</summary>
    public required string Penn { get; init; }

    /// <summary>Tense, mood, voice, number, person and verb form; nothing where the word has none of them.</summary>
    public Morphology Morphology { get; init; }

    /// <summary>0-based position of the head in the sentence; −1 for the root.</summary>
    public required int Head { get; init; }

    /// <summary>Relation to the head.</summary>
    public required Relation Relation { get; init; }

    /// <summary>Whether white space, or nothing, stands before the word.</summary>
    public required bool SpaceBefore { get; init; }

    /// <summary>Whether the word has one of the lemmas, compared ordinally.</summary>
    public bool IsLemma(params ReadOnlySpan<string> lemmas)
    {
        foreach (var lemma in lemmas)
        {
            if (string.Equals(Lemma, lemma, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
