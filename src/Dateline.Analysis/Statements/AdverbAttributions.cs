using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>Hearsay marked by an adverb: allegedly, reportedly. Nobody is named.</summary>
internal sealed class AdverbAttributions
{
    private readonly CueTable _cues;

    /// <summary>Makes a finder over a cue table.</summary>
    public AdverbAttributions(CueTable cues) => _cues = cues;

    /// <summary>The attributions of a sentence, in order of their cues.</summary>
    public IEnumerable<Attribution> In(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence[i].Tag == UniversalTag.Adv && sentence[i].Head >= 0
                && _cues.Of("adverb", sentence[i].Lemma) is [var cue, ..])
            {
                yield return new Attribution
                {
                    Cue = cue,
                    Sentence = sentence.Index,
                    CueSpan = sentence[i].Span,
                    Content = [.. Around(sentence, i)],
                    Act = cue.Act,
                    Basis = StatementBasis.Passive,
                    Rules = [cue.Id],
                };
            }
        }
    }

    private static IEnumerable<TextSpan> Around(Sentence sentence, int adverb)
    {
        var clause = sentence[adverb].Head;
        foreach (var (first, end) in new[] { (sentence.First(clause), adverb), (adverb + 1, sentence.End(clause)) })
        {
            var trimmed = sentence.Trim(Math.Min(first, end), end);
            if (trimmed.End > trimmed.First)
            {
                yield return sentence.SpanOf(trimmed.First, trimmed.End);
            }
        }
    }
}
