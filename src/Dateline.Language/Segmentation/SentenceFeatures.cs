namespace Dateline.Language;

/// <summary>The features that decide whether a sentence ends after a word.</summary>
internal static class SentenceFeatures
{
    /// <summary>Room for the features of one decision.</summary>
    public const int Capacity = 24;

    private const int ShapeLength = 4;
    private const int LengthStep = 5;
    private const int LongSentence = 6;

    /// <summary>Fills the buffer for the place after word <paramref name="at"/> of a sentence that is <paramref name="length"/> words long so far,
    /// with <paramref name="openQuote"/> telling whether a straight quotation is open.</summary>
    public static void Fill(ref FeatureBuffer buffer, string text, List<WordSpan> words, int at, int length, bool openQuote)
    {
        var word = Word(text, words, at);
        var last = Word(text, words, at - 1);
        var next = Word(text, words, at + 1);
        var second = Word(text, words, at + 2);
        var nextShape = Shape(text, words, at + 1);
        var spaced = at + 1 < words.Count && words[at + 1].Start > words[at].End ? 1u : 2u;
        var lastLength = at > 0 ? Math.Min(words[at - 1].End - words[at - 1].Start, ShapeLength) : 0;
        buffer.Add(0);
        buffer.Add(word);
        buffer.Add(word, nextShape, spaced);
        buffer.Add(word, next);
        buffer.Add(last, word);
        buffer.Add(Shape(text, words, at - 1), word, nextShape);
        buffer.Add(next);
        buffer.Add(nextShape, spaced);
        buffer.Add(word, (ulong)lastLength, nextShape);
        buffer.Add(word, next, Shape(text, words, at + 2));
        buffer.Add(word, nextShape, second);
        buffer.Add(spaced);
        buffer.Add(Word(text, words, at - 2), last, word);
        buffer.Add(word, (ulong)Math.Min(length / LengthStep, LongSentence));
        buffer.Add(word, next, openQuote ? 1u : 2u);
        buffer.Add(word, nextShape, openQuote ? 1u : 2u);
        buffer.Add(Shape(text, words, at), nextShape, spaced);
    }

    private static ulong Word(string text, List<WordSpan> words, int at)
    {
        if (at < 0 || at >= words.Count)
        {
            return 3;
        }

        var hash = 11UL;
        foreach (var c in text.AsSpan(words[at].Start, Math.Min(words[at].End - words[at].Start, 24)))
        {
            hash = FeatureHash.Mix(hash, Letters.Plain(c));
        }

        return hash;
    }

    private static ulong Shape(string text, List<WordSpan> words, int at)
    {
        if (at < 0 || at >= words.Count)
        {
            return 5;
        }

        var hash = 13UL;
        foreach (var c in text.AsSpan(words[at].Start, Math.Min(words[at].End - words[at].Start, ShapeLength)))
        {
            hash = FeatureHash.Mix(hash, Letters.Kind(c));
        }

        return hash;
    }
}
