namespace Dateline.Language;

/// <summary>The runs of capitalised words in a sentence: strictly, and joined by small words such as <c>of</c>.</summary>
internal sealed class CapitalRuns
{
    private readonly Run[] _strict;
    private readonly Run[] _joined;

    /// <summary>Finds the runs.</summary>
    public CapitalRuns(WordForms words)
    {
        _strict = Find(words, joins: false);
        _joined = Find(words, joins: true);
    }

    /// <summary>The run of capitalised words that holds a word; empty when the word is not capitalised.</summary>
    public Run Strict(int index) => _strict[index];

    /// <summary>The same with runs joined that only small words part.</summary>
    public Run Joined(int index) => _joined[index];

    private static Run[] Find(WordForms words, bool joins)
    {
        var runs = new Run[words.Count];
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i] = new Run(i, i);
        }

        for (var first = 0; first < runs.Length; first++)
        {
            if (!IsCapital(words.Forms[first]))
            {
                continue;
            }

            var end = End(words, first, joins);
            runs.AsSpan(first..end).Fill(new Run(first, end));
            first = end;
        }

        return runs;
    }

    private static int End(WordForms words, int first, bool joins)
    {
        var end = first + 1;
        for (var i = end; i < words.Count && (IsCapital(words.Forms[i]) || (joins && i - end < 2 && IsJoint(words.Forms[i]))); i++)
        {
            end = IsCapital(words.Forms[i]) ? i + 1 : end;
        }

        return end;
    }

    private static bool IsCapital(string form) => char.IsUpper(form[0]);

    private static bool IsJoint(string form) => form is "of" or "for" or "the" or "and" or "de" or "al" or "&" or "-" or "'s" or "’s" or "'";

    /// <summary>A run of words, half-open.</summary>
    internal readonly record struct Run(int First, int End)
    {
        /// <summary>How many words there are.</summary>
        public int Length => End - First;
    }
}
