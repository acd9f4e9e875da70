using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Which words of a story stand between quotation marks.</summary>
internal sealed class QuoteMarks
{
    private readonly Dictionary<(int Sentence, int Token), bool> _quoted = [];

    /// <summary>Follows the marks through each passage.</summary>
    public QuoteMarks(Reading reading)
    {
        var open = false;
        var passage = int.MinValue;
        foreach (var sentence in reading.Sentences)
        {
            open = open && sentence.Span.Passage == passage;
            passage = sentence.Span.Passage;
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                open = sentence[i].Form switch { "“" or "``" or "«" => true, "”" or "''" or "»" => false, "\"" => !open, _ => open };
                _quoted[(sentence.Index, i)] = open;
            }
        }
    }

    /// <summary>Whether the word is part of a quotation.</summary>
    public bool Has(int sentence, int token) => _quoted.GetValueOrDefault((sentence, token));
}
