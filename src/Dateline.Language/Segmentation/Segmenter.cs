namespace Dateline.Language;

/// <summary>Cuts a passage into sentences of words.</summary>
internal sealed class Segmenter(Tokeniser tokeniser, SentenceSplitter splitter)
{
    /// <summary>A segmenter with the tables of the assembly.</summary>
    public static Segmenter Make(IScorer splits, IScorer ends)
    {
        var abbreviations = Abbreviations.Load();
        return new Segmenter(
            new Tokeniser(splits, abbreviations, Contractions.Load()), new SentenceSplitter(ends, abbreviations));
    }

    /// <summary>The sentences from <paramref name="from"/> on, in order; none only when nothing but space follows.</summary>
    public IEnumerable<WordSpan[]> Sentences(string text, int from)
    {
        var words = tokeniser.Words(text, from);
        var start = 0;
        foreach (var end in splitter.Ends(text, words))
        {
            yield return [.. words.GetRange(start, end - start)];
            start = end;
        }
    }
}
