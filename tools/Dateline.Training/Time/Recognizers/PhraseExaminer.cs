using Dateline.Language;
using Dateline.Model;
using Dateline.Time;

namespace Dateline.Training;

/// <summary>Reads the sentences of cases and compares what is found with what is expected.</summary>
internal sealed class PhraseExaminer(EnglishReader english, TimeReader times)
{
    /// <summary>The findings for the phrases of a case that a wire story may print.</summary>
    public IEnumerable<PhraseFinding> Examine(PhraseCase item)
    {
        var phrases = item.Phrases.Where(p => PhraseFilter.FaultOf(item, p) == PhraseFault.None).ToList();
        if (phrases.Count == 0)
        {
            return [];
        }

        var reading = english.Read(item.Story);
        var mentions = times.Read(reading);
        return phrases.Select(phrase => Compare(item, phrase, reading, mentions));
    }

    private static PhraseFinding Compare(PhraseCase item, ExpectedPhrase phrase, Reading reading, EquatableList<TimeMention> mentions)
    {
        var span = new TextSpan(0, phrase.Start, phrase.End);
        var found = mentions.Select(m => (Mention: m, Span: reading.Sentences[m.Sentence].SpanOf(m.First, m.End)))
            .Where(m => m.Span.Overlaps(span)).ToList();
        var agrees = found is [var only] && IsAllBut(phrase, only.Span)
            && new ValueNotation(item.Reference, TenseReader.Of(reading, phrase.Start)).Agrees(phrase, only.Mention.Value);
        return new PhraseFinding(item, phrase, [.. found.Select(m => m.Mention)], agrees);
    }

    /// <summary>Whether an expression leaves out words of the phrase only that hold no number.</summary>
    private static bool IsAllBut(ExpectedPhrase phrase, TextSpan found)
    {
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            if ((i < found.Start || i >= found.End) && char.IsAsciiDigit(phrase.Text[i - phrase.Start]))
            {
                return false;
            }
        }

        return true;
    }
}
