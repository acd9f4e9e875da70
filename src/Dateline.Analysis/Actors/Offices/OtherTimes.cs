using Dateline.Model;
using NodaTime;

namespace Dateline.Analysis.Actors;

/// <summary>Finds the days that words are told of, when those are not the story's own: "In 1994 the Israeli prime minister signed".</summary>
internal sealed class OtherTimes
{
    private const int Ahead = 366;
    private const int Back = 2;

    private readonly CastDraft _cast;
    private readonly LocalDate _day;

    /// <summary>Makes a finder for a story of a day.</summary>
    public OtherTimes(CastDraft cast, LocalDate day) => (_cast, _day) = (cast, day);

    /// <summary>Whether the words at <paramref name="head"/> are told only of days of which <paramref name="holds"/> is true.</summary>
    /// <remarks>The times that govern the words' clause count; where none does, those of the sentences before in the same paragraph.</remarks>
    public bool All(SentenceScan scan, int head, Func<LocalDate, LocalDate, bool> holds)
    {
        if (IsFarBack(scan))
        {
            return false;
        }

        var sentence = scan.Sentence;
        var times = _cast.TimesIn(sentence).Where(t => IsCalendar(t) && Governs(sentence, t.Governor, head)).ToList();
        for (var back = 1; times.Count == 0 && back <= Back && back <= sentence.Index && IsSamePassage(sentence, back); back++)
        {
            times = [.. _cast.TimesIn(_cast.Reading.Sentences[sentence.Index - back]).Where(IsCalendar)];
        }

        return times.TrueForAll(t => Holds(t.Value, holds));
    }

    // A time that governs the words, or one in an adverbial of their clause: "During the war of 1982, the prime minister".
    private static bool Governs(Sentence sentence, int governor, int head)
    {
        for (var node = governor; node >= 0; node = sentence[node].Head)
        {
            if (sentence.IsUnder(head, node))
            {
                return node == governor;
            }

            if (sentence[node].Relation is Relation.Obl or Relation.Advcl && IsTemporal(sentence, node))
            {
                return sentence.IsUnder(head, sentence[node].Head);
            }
        }

        return false;
    }

    private static bool IsTemporal(Sentence sentence, int node) =>
        sentence.Children(node, Relation.Case, Relation.Mark, Relation.Advmod)
            .Any(c => sentence[c].IsLemma("during", "in", "at", "amid", "throughout", "before", "until", "after", "since", "following", "when", "while", "as"));

    private static bool IsCalendar(TimeMention time) =>
        time.Kind is TimeKind.Date or TimeKind.Time && (time.Value.Earliest ?? time.Value.Latest) is not null;

    // "at the time", "at that time": another time than the story's, told before.
    private static bool IsFarBack(SentenceScan scan) =>
        Enumerable.Range(0, scan.Count).Any(i => scan.Is(i, "at") && scan.Is(i + 1, "the", "that") && scan.Is(i + 2, "time") && !scan.Is(i + 3, "of"));

    private bool IsSamePassage(Sentence sentence, int back) =>
        _cast.Reading.Sentences[sentence.Index - back].Span.Passage == sentence.Span.Passage;

    private bool Holds(TimeValue time, Func<LocalDate, LocalDate, bool> holds)
    {
        var first = (time.Earliest ?? time.Latest!.Value).InUtc().Date;
        var last = time.Latest is { } end ? (end == time.Earliest ? end : end - Duration.Epsilon).InUtc().Date : _day;
        return first > _day ? first <= _day.PlusDays(Ahead) : holds(first, LocalDate.Min(last < first ? first : last, _day));
    }
}
