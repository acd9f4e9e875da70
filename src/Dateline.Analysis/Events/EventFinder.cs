using Dateline.Analysis.Factuality;
using Dateline.Analysis.Statements;
using Dateline.Model;

namespace Dateline.Analysis.Events;

/// <summary>Finds what happened, is due, is alleged or denied: PLOVER events by dependency frames.</summary>
internal sealed class EventFinder
{
    private readonly FrameMatcher _matcher;
    private readonly CameoTable _cameo = new();
    private readonly StatusTable _status = new();
    private readonly ContextTable _contexts = new();
    private readonly FactualityReader _factuality;

    /// <summary>Makes a finder over the frame table.</summary>
    public EventFinder(FrameTable frames, FactualityReader factuality) => (_matcher, _factuality) = (new FrameMatcher(frames), factuality);

    /// <summary>The events of a story in order of the text, the same event told twice being one.</summary>
    public EquatableList<Event> Find(Scene scene, StatementSet statements)
    {
        var found = scene.Reading.Sentences.SelectMany(s => In(scene, statements, s));
        return EventMerger.Merge(found);
    }

    private IEnumerable<Event> In(Scene scene, StatementSet statements, Sentence sentence)
    {
        var told = new HashSet<int>();
        var times = scene.TimesIn(sentence).ToList();
        foreach (var trigger in TriggerOrder(sentence).Where(t => !told.Contains(t)))
        {
            foreach (var match in _matcher.Match(sentence, trigger, i => times.Exists(t => i >= t.First && i < t.End)))
            {
                if (Parties.Of(scene, sentence, match) is { } parties)
                {
                    told.Add(match.Object);
                    yield return Code(scene, statements, sentence, match, parties);
                    break;
                }
            }
        }
    }

    /// <summary>Verbs before nouns, so that "held talks" is one event and not two.</summary>
    private static IEnumerable<int> TriggerOrder(Sentence sentence) =>
        Enumerable.Range(0, sentence.Tokens.Count).OrderBy(i => sentence[i].Tag == UniversalTag.Noun);

    private Event Code(Scene scene, StatementSet statements, Sentence sentence, FrameMatch match, Parties parties)
    {
        var (frame, trigger) = (match.Frame, match.Trigger);
        var time = Circumstances.TimeOf(scene, sentence, trigger, IsCue);
        var presentation = Futurate.Apply(scene, _factuality.Read(scene, statements, sentence, trigger), time);
        var voice = VoiceReader.Of(scene, presentation.Statement, frame.Type, [.. parties.Actors, .. parties.Recipients]);
        var (status, rule) = _status.Of(presentation.Held, voice, AspectReader.IsOngoing(sentence, trigger, match.Object));
        var values = _cameo.Of(frame.Cameo);
        return new Event
        {
            Id = "",
            Type = frame.Type,
            Mode = ModeReader.Refine(sentence, match, parties.Actors.Count),
            Contexts = _contexts.Of(sentence),
            Cameo = frame.Cameo,
            QuadClass = values?.Quad,
            Goldstein = values?.Goldstein,
            Actors = parties.Actors,
            Recipients = parties.Recipients,
            Time = time,
            Place = Circumstances.PlaceOf(scene, sentence, trigger, IsCue),
            Factuality = presentation.Held,
            Author = presentation.Author,
            Status = status,
            Quantities = QuantityReader.Of(sentence, trigger, frame.Type),
            Statement = presentation.Statement?.Id,
            Trigger = scene.Story.Cite(sentence[trigger].Span),
            Evidence = [scene.Story.Cite(ClauseSpan(sentence, trigger))],
            Rules = [frame.Id, rule],
        };

        bool IsCue(int index) => statements.CuedBy(sentence[index].Span) is not null;
    }

    private static TextSpan ClauseSpan(Sentence sentence, int trigger)
    {
        var clause = sentence.IsPredicate(trigger) ? trigger : sentence.GoverningPredicate(trigger);
        var (first, end) = sentence.Trim(sentence.First(clause), sentence.End(clause));
        return first <= trigger && trigger < end ? sentence.SpanOf(first, end) : sentence.Span;
    }
}
