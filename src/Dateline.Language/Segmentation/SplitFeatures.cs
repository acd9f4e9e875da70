namespace Dateline.Language;

/// <summary>The features that decide whether a word ends between two characters.</summary>
internal static class SplitFeatures
{
    /// <summary>Room for the features of one decision.</summary>
    public const int Capacity = 32;

    private const int Reach = 20;

    /// <summary>Fills the buffer for the place before <paramref name="at"/>, which lies inside a run without space.</summary>
    public static void Fill(ref FeatureBuffer buffer, ReadOnlySpan<char> text, int at, Abbreviations abbreviations)
    {
        var left = Back(text, at, onlyLetters: false);
        var right = Ahead(text, at, onlyLetters: false);
        FillShapes(ref buffer, text, at);
        var before = Plain(text[left..at]);
        var after = Plain(text[at..right]);
        buffer.Add(Plain(text[Math.Max(left, at - 6)..at]));
        buffer.Add(Plain(text[at..Math.Min(right, at + 6)]));
        buffer.Add(before, after);
        buffer.Add(Plain(text[Math.Max(left, at - 3)..at]));
        buffer.Add(Plain(text[at..Math.Min(right, at + 3)]));
        buffer.Add(Kinds(text, left, right - 1));
        var letters = Plain(text[Back(text, at, onlyLetters: true)..at]);
        buffer.Add(letters, Letters.Plain(text[at]));
        buffer.Add(Letters.Plain(text[at - 1]), Plain(text[at..Ahead(text, at, onlyLetters: true)]));
        buffer.Add(letters, Plain(text[at..Ahead(text, at + 1, onlyLetters: true)]));
        buffer.Add(Kinds(text, at - 1, at), at == right - 1 ? 1u : 0u, at == left + 1 ? 1u : 0u);
        var next = right < text.Length - 1 ? Letters.Kind(text[right + 1]) : '$';
        var stop = at == right - 1 && text[at] == '.' && abbreviations.Contains(text[left..at]) ? 2u : 1u;
        buffer.Add(stop, at == right - 1 ? text[at] : 'n', next);
        buffer.Add(before, at == right - 1 ? 1u : 0u, next);
    }

    private static void FillShapes(ref FeatureBuffer buffer, ReadOnlySpan<char> text, int at)
    {
        ulong last = Letters.Plain(text[at - 1]);
        ulong next = Letters.Plain(text[at]);
        var pair = Kinds(text, at - 1, at);
        buffer.Add(0);
        buffer.Add(last, next);
        buffer.Add(Kinds(text, at - 2, at + 1));
        buffer.Add(Kinds(text, at - 3, at + 2));
        buffer.Add(Kinds(text, at - 4, at + 3));
        buffer.Add(pair, last);
        buffer.Add(pair, next);
        buffer.Add(last, Kinds(text, at, at + 3));
        buffer.Add(Kinds(text, at - 4, at - 1), next);
    }

    private static ulong Kinds(ReadOnlySpan<char> text, int first, int last)
    {
        var hash = 7UL;
        for (var i = first; i <= last; i++)
        {
            hash = FeatureHash.Mix(hash, i < 0 || i >= text.Length ? '_' : Letters.Kind(text[i]));
        }

        return hash;
    }

    private static ulong Plain(ReadOnlySpan<char> text)
    {
        Span<char> plain = stackalloc char[2 * Reach];
        var length = Math.Min(text.Length, plain.Length);
        for (var i = 0; i < length; i++)
        {
            plain[i] = Letters.Plain(text[i]);
        }

        return FeatureHash.Text(plain[..length]);
    }

    private static int Back(ReadOnlySpan<char> text, int at, bool onlyLetters)
    {
        var start = at;
        while (start > 0 && at - start < Reach && Continues(text[start - 1], onlyLetters))
        {
            start--;
        }

        return start;
    }

    private static int Ahead(ReadOnlySpan<char> text, int at, bool onlyLetters)
    {
        var end = at;
        while (end < text.Length && end - at < Reach && Continues(text[end], onlyLetters))
        {
            end++;
        }

        return end;
    }

    private static bool Continues(char c, bool onlyLetters) => onlyLetters ? char.IsLetter(c) : !char.IsWhiteSpace(c);
}
