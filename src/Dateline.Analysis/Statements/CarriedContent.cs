using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>Carries an attribution on over sentences that have no cue of their own, until something ends it.</summary>
/// <remarks>A quotation without a cue belongs to the speaker before it in the paragraph. Reported speech runs on while the sentence is in the
/// present, the perfect or the future and takes up what was reported; a sentence in the simple past speaks in the outlet's own voice again.</remarks>
internal sealed class CarriedContent
{
    private static readonly SpeechAct[] Reporting =
        [SpeechAct.State, SpeechAct.Report, SpeechAct.Announce, SpeechAct.Confirm, SpeechAct.Allege, SpeechAct.Warn, SpeechAct.Expect, SpeechAct.Propose];

    private readonly Scene _scene;
    private readonly QuoteReader _quotes;

    /// <summary>Makes a carrier for one story.</summary>
    public CarriedContent(Scene scene, QuoteReader quotes) => (_scene, _quotes) = (scene, quotes);

    /// <summary>The attributions, in the same order, with what they carry on.</summary>
    public List<Attribution> Apply(List<Attribution> attributions)
    {
        var carried = attributions.ToList();
        var last = -1;
        Sentence? previous = null;
        foreach (var sentence in _scene.Reading.Sentences)
        {
            var own = LastOf(carried, sentence);
            if (previous?.Span.Passage != sentence.Span.Passage && !(last >= 0 && own < 0 && ReopensQuotation(sentence)))
            {
                last = -1;
            }

            if (own >= 0)
            {
                last = own;
            }
            else if (last >= 0 && !IsCarried(carried, sentence))
            {
                last = Carry(carried, last, sentence) ? last : -1;
            }

            previous = sentence;
        }

        return carried;
    }

    private static int LastOf(List<Attribution> attributions, Sentence sentence) =>
        attributions.FindIndex(a => a.Sentence == sentence.Index && a.SourceHead >= 0 && a.Cue.Class is "verb" or "phrase" && Opens(a, attributions));

    /// <summary>Whether no other attribution carries this one.</summary>
    private static bool Opens(Attribution attribution, List<Attribution> all) =>
        !all.Exists(a => a != attribution && a.Carries(attribution.CueSpan));

    private static bool IsCarried(List<Attribution> attributions, Sentence sentence) =>
        attributions.Exists(a => a.Content.Any(c => c.Overlaps(sentence.Span)));

    private bool ReopensQuotation(Sentence sentence) => sentence[0].Form is "\"" or "“" or "«" && _quotes.IsQuoted(Body(sentence));

    private bool Carry(List<Attribution> attributions, int index, Sentence sentence)
    {
        var attribution = attributions[index];
        var quoted = _quotes.IsQuoted(Body(sentence));
        if (!quoted && !(Reporting.Contains(attribution.Act) && attribution.Quote != QuoteKind.Direct && TakesUp(sentence)))
        {
            return false;
        }

        attributions[index] = attribution with
        {
            Content = [.. attribution.Content, quoted ? sentence.Span : Body(sentence)],
            Rules = [.. attribution.Rules.Append(quoted ? "statement.quotation-goes-on" : "statement.carried").Distinct()],
        };
        return true;
    }

    private static TextSpan Body(Sentence sentence)
    {
        var (first, end) = sentence.Trim(0, sentence.Tokens.Count);
        return first < end ? sentence.SpanOf(first, end) : sentence.Span;
    }

    private static bool TakesUp(Sentence sentence)
    {
        var root = sentence.Root;
        var modal = sentence.Children(root).ToArray().Any(c => sentence[c].Penn == "MD");
        if (modal)
        {
            return true;
        }

        var pastTense = sentence[root].Penn == "VBD" || sentence.Children(root).ToArray().Any(c => sentence[c].Penn == "VBD");
        var subject = sentence.Child(root, Relation.Nsubj, Relation.NsubjPass);
        return !pastTense && subject >= 0 && IsAnaphoric(sentence, subject);
    }

    private static bool IsAnaphoric(Sentence sentence, int subject) =>
        sentence[subject].Tag == UniversalTag.Pron
        || sentence[subject].Penn == "NNS"
        || sentence.Children(subject, Relation.Det).Any(d => sentence[d].IsLemma("the", "this", "these", "such", "both"));
}
