using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>Attributions in the manner of headlines: "Voss: No date set" and "Velia agrees to truce — media".</summary>
internal sealed class HeadlineAttributions
{
    private const int LongestSource = 5;
    private readonly Cue _report;

    /// <summary>Makes a finder that lends headlines the stance of <c>say</c>.</summary>
    public HeadlineAttributions(CueTable cues) =>
        _report = cues.Of("verb", "say") is [var say, ..] ? say : throw new LexiconException("statements/cues.tsv", 0, 0, "A cue 'say' is needed.");

    /// <summary>The attribution of a headline's sentence, if its marks make one.</summary>
    public Attribution? In(Scene scene, Sentence sentence)
    {
        if (sentence.Span.Passage != TextSpan.Headline)
        {
            return null;
        }

        var count = sentence.Tokens.Count;
        var mark = Enumerable.Range(0, count).FirstOrDefault(i => sentence[i].Form == ":", -1);
        if (mark > 0 && mark <= LongestSource && mark + 2 < count && !Enumerable.Range(0, mark).Any(i => sentence[i].Tag == UniversalTag.Verb))
        {
            return Attribute(scene, sentence, (0, mark), (mark + 1, count), SpeechAct.State);
        }

        var last = Enumerable.Range(0, count).LastOrDefault(i => sentence[i].Form is "—" or "–" or "--" or "-" or ":", -1);
        return last > 2 && last + 1 < count && count - last - 1 <= LongestSource && IsSource(scene, sentence, last + 1)
            ? Attribute(scene, sentence, (last + 1, count), (0, last), SpeechAct.Report)
            : null;
    }

    private static bool IsSource(Scene scene, Sentence sentence, int first) =>
        Enumerable.Range(first, sentence.Tokens.Count - first).Any(i =>
            sentence[i].IsLemma("media", "report", "reports", "source", "official", "agency", "ministry", "tv", "spokesman", "newspaper", "minister", "diplomat", "army", "police")
            || scene.Cast.At(sentence.Index, i) is not null);

    private Attribution Attribute(Scene scene, Sentence sentence, (int First, int End) source, (int First, int End) content, SpeechAct act)
    {
        var head = Enumerable.Range(source.First, source.End - source.First)
            .FirstOrDefault(i => scene.Cast.At(sentence.Index, i) is not null, source.End - 1);
        var mark = source.First == 0 ? source.End : source.First - 1;
        return new Attribution
        {
            Cue = _report,
            Sentence = sentence.Index,
            CueSpan = sentence[mark].Span,
            Source = sentence.SpanOf(source.First, source.End),
            SourceHead = head,
            Speakers = [.. scene.ActorsOf(sentence, head)],
            Content = [sentence.SpanOf(content.First, content.End)],
            Act = act,
            Basis = StatementBasis.Headline,
            Quote = QuoteKind.Headline,
            Rules = ["statement.headline-mark"],
        };
    }
}
