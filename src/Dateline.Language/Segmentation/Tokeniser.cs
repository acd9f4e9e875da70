namespace Dateline.Language;

/// <summary>Finds the words of a passage, cut as the English treebanks of Universal Dependencies cut them.</summary>
/// <remarks>Rules where the wire leaves no doubt, a trained decision between characters elsewhere. Linear in the text.</remarks>
internal sealed class Tokeniser(IScorer splits, Abbreviations abbreviations, Contractions contractions)
{
    private const int Cut = 1;

    /// <summary>The words from <paramref name="from"/> on, in order; every character that is not space belongs to one.</summary>
    public List<WordSpan> Words(string text, int from)
    {
        var words = new List<WordSpan>();
        for (var start = from; start < text.Length;)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            AddRun(text, start, end, words);
            start = end;
        }

        return words;
    }

    private void AddRun(string text, int start, int end, List<WordSpan> words)
    {
        var whole = FixedWords.Find(text.AsSpan(start, end - start), out var skipped);
        var first = start;
        for (var at = start + 1; at < end; at++)
        {
            var inside = whole > 0 && at > start + skipped && at < start + skipped + whole;
            var edge = whole > 0 && (at == start + skipped || at == start + skipped + whole);
            if (!inside && (edge || IsCut(text, at)))
            {
                AddWord(text, first, at, words);
                first = at;
            }
        }

        AddWord(text, first, end, words);
    }

    private void AddWord(string text, int start, int end, List<WordSpan> words)
    {
        var cut = contractions.Cut(text.AsSpan(start, end - start));
        if (cut > 0)
        {
            words.Add(new WordSpan(start, start + cut));
        }

        words.Add(new WordSpan(start + cut, end));
    }

    private bool IsCut(string text, int at)
    {
        if (!IsOpen(text, at) || (text[at] == '.' && abbreviations.IsClock(LettersBefore(text, at))))
        {
            return false;
        }

        if (IsEnding(text, at))
        {
            return true;
        }

        Span<ulong> store = stackalloc ulong[SplitFeatures.Capacity];
        Span<int> scores = stackalloc int[Cut + 1];
        var buffer = new FeatureBuffer(store);
        SplitFeatures.Fill(ref buffer, text, at, abbreviations);
        splits.Score(buffer.Features, scores);
        return scores[Cut] > scores[0];
    }

    /// <summary>Whether the ending 's begins at a position, after a letter.</summary>
    private static bool IsEnding(string text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && text[at + 1] is 's' && char.IsLetter(text[at - 1])
        && (at + 2 == text.Length || (!char.IsLetterOrDigit(text[at + 2]) && text[at + 2] is not ('\'' or '’')));

    /// <summary>The letters and stops right before a position.</summary>
    private static ReadOnlySpan<char> LettersBefore(string text, int at)
    {
        var first = at;
        while (first > 0 && (char.IsAsciiLetter(text[first - 1]) || text[first - 1] == '.'))
        {
            first--;
        }

        return text.AsSpan(first, at - first);
    }

    /// <summary>Whether a word may end before <paramref name="at"/>, so that the trained decision is asked.</summary>
    public static bool IsOpen(string text, int at)
    {
        var last = text[at - 1];
        var next = text[at];
        var solid = (char.IsLetter(last) && char.IsLetter(next)) || (char.IsDigit(last) && char.IsDigit(next));
        return !solid && !Letters.IsAttached(next) && last != '\u200D';
    }
}
