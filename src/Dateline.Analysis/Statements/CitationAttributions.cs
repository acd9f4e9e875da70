using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>A source behind the source: "…, the agency reported, citing a ministry official".</summary>
internal static class CitationAttributions
{
    /// <summary>The cited sources of a sentence; each carries what the attribution that cites it carries.</summary>
    public static IEnumerable<Attribution> In(Scene scene, Sentence sentence, IReadOnlyList<Attribution> found)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence[i].Penn != "VBG" || !sentence[i].IsLemma("cite", "quote"))
            {
                continue;
            }

            var source = sentence.Child(i, Relation.Obj);
            var outer = found.LastOrDefault(a => a.CueSpan.End <= sentence[i].Span.Start && !a.Content.IsEmpty)
                ?? found.FirstOrDefault(a => a.CueSpan.Start > sentence[i].Span.Start && a.SourceHead >= 0 && a.SourceHead < i && !a.Content.IsEmpty);
            if (source >= 0 && outer is not null)
            {
                yield return outer with
                {
                    CueSpan = sentence[i].Span,
                    Source = SourceFinder.SpanOf(sentence, source, i),
                    SourceHead = source,
                    Speakers = [.. scene.ActorsOf(sentence, source)],
                    Act = SpeechAct.State,
                    Addressee = null,
                    Channel = null,
                    Time = null,
                    Basis = StatementBasis.Explicit,
                    Rules = ["statement.cited-source"],
                };
            }
        }
    }
}
