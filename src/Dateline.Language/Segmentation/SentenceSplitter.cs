namespace Dateline.Language;

/// <summary>Finds where sentences end in the words of a passage.</summary>
internal sealed class SentenceSplitter(IScorer ends, Abbreviations abbreviations)
{
    private const int End = 1;

    /// <summary>"At 5 p.m. President X spoke" is no sentence and a half.</summary>
    private const int WordsOfAdverbial = 4;

    /// <summary>Positions after the last word of each sentence, in order; the last is the number of words.</summary>
    public List<int> Ends(string text, List<WordSpan> words)
    {
        var found = new List<int>();
        var start = 0;
        var openQuote = false;
        for (var i = 0; i < words.Count; i++)
        {
            openQuote ^= text[words[i].Start] == '"';
            if (i == words.Count - 1 || IsEnd(text, words, i, i - start + 1, openQuote))
            {
                found.Add(i + 1);
                start = i + 1;
                openQuote = false;
            }
        }

        return found;
    }

    private bool IsEnd(string text, List<WordSpan> words, int at, int length, bool openQuote)
    {
        if (words[at + 1].Start == words[at].End || LeadsOn(text, words, at))
        {
            return false;
        }

        if (length > WordsOfAdverbial && IsAfterClock(text, words, at))
        {
            return true;
        }

        Span<ulong> store = stackalloc ulong[SentenceFeatures.Capacity];
        Span<int> scores = stackalloc int[End + 1];
        var buffer = new FeatureBuffer(store);
        SentenceFeatures.Fill(ref buffer, text, words, at, length, openQuote);
        ends.Score(buffer.Features, scores);
        return scores[End] > scores[0];
    }

    private bool LeadsOn(string text, List<WordSpan> words, int at)
    {
        var word = Word(text, words, at);
        return word.Length > 1 && word[^1] == '.'
            && (abbreviations.LeadsOn(word[..^1], Word(text, words, at + 1).TrimEnd('.')) || (abbreviations.IsClock(word[..^1]) && IsZone(text, words, at + 1)));
    }

    /// <summary>Whether a clock time's "p.m." is followed by a capital to which it does not lead on.</summary>
    private bool IsAfterClock(string text, List<WordSpan> words, int at)
    {
        var word = Word(text, words, at);
        return word.Length > 1 && word[^1] == '.' && abbreviations.IsClock(word[..^1]) && char.IsUpper(text[words[at + 1].Start]);
    }

    /// <summary>"Moscow time", "New York time".</summary>
    private static bool IsZone(string text, List<WordSpan> words, int at) =>
        (at + 1 < words.Count && Word(text, words, at + 1) is "time")
        || (at + 2 < words.Count && Word(text, words, at + 2) is "time" && char.IsUpper(text[words[at + 1].Start]));

    private static ReadOnlySpan<char> Word(string text, List<WordSpan> words, int at) =>
        text.AsSpan(words[at].Start, words[at].End - words[at].Start);
}
