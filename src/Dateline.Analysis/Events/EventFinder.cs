using Dateline.Analysis.Factuality;
using Dateline.Analysis.Statements;
using Dateline.Model;

namespace Dateline.Analysis.Events;

/// <summary>Finds what happened, is due, is alleged or denied: PLOVER events by dependency frames.</summary>
internal sealed class EventFinder
{
    private readonly FrameTable _frames;
    private readonly CameoTable _cameo = new();
    private readonly StatusTable _status = new();
    private readonly ContextTable _contexts = new();
    private readonly FactualityReader _factuality;

    /// <summary>Makes a finder over the frame table.</summary>
    public EventFinder(FrameTable frames, FactualityReader factuality) => (_frames, _factuality) = (frames, factuality);

    /// <summary>The events of a story in order of the text, the same event told twice being one.</summary>
    public EquatableList<Event> Find(Scene scene, StatementSet statements)
    {
        var found = scene.Reading.Sentences.SelectMany(s => In(scene, statements, s));
        return EventMerger.Merge(found);
    }

    private IEnumerable<Event> In(Scene scene, StatementSet statements, Sentence sentence)
    {
        var told = new HashSet<int>();
        foreach (var trigger in TriggerOrder(sentence))
        {
            if (told.Contains(trigger) || FrameMatcher.Match(_frames, sentence, trigger) is not var (frame, @object))
            {
                continue;
            }

            if (Code(scene, statements, sentence, trigger, (frame, @object)) is { } coded)
            {
                told.Add(@object);
                yield return coded;
            }
        }
    }

    /// <summary>Verbs before nouns, so that "held talks" is one event and not two.</summary>
    private static IEnumerable<int> TriggerOrder(Sentence sentence) =>
        Enumerable.Range(0, sentence.Tokens.Count).OrderBy(i => sentence[i].Tag == UniversalTag.Noun);

    private Event? Code(Scene scene, StatementSet statements, Sentence sentence, int trigger, (EventFrame Frame, int Object) match)
    {
        var (frame, @object) = match;
        var actors = RoleFiller.Fill(scene, sentence, trigger, @object, frame.Actor);
        var recipients = RoleFiller.Fill(scene, sentence, trigger, @object, frame.Recipient);
        (actors, recipients) = frame.Symmetric ? Union(actors, recipients) : (actors, [.. recipients.Except(actors, StringComparer.Ordinal)]);
        if (!IsTold(frame, actors, recipients))
        {
            return null;
        }

        var presentation = _factuality.Read(scene, statements, sentence, trigger);
        var time = Circumstances.TimeOf(scene, sentence, trigger, i => statements.CuedBy(sentence[i].Span) is not null);
        presentation = Futurate.Apply(scene, presentation, time);
        var voice = VoiceReader.Of(scene, presentation.Statement, frame.Type, [.. actors, .. recipients]);
        var (status, rule) = _status.Of(presentation.Held, voice, AspectReader.IsOngoing(sentence, trigger, @object));
        var values = _cameo.Of(frame.Cameo);
        return new Event
        {
            Id = "",
            Type = frame.Type,
            Mode = ModeReader.Refine(sentence, trigger, @object, frame, actors.Count),
            Contexts = _contexts.Of(sentence),
            Cameo = frame.Cameo,
            QuadClass = values?.Quad,
            Goldstein = values?.Goldstein,
            Actors = actors,
            Recipients = recipients,
            Time = time,
            Place = Circumstances.PlaceOf(scene, sentence, trigger, i => statements.CuedBy(sentence[i].Span) is not null),
            Factuality = presentation.Held,
            Author = presentation.Author,
            Status = status,
            Quantities = QuantityReader.Of(sentence, trigger, frame.Type),
            Statement = presentation.Statement?.Id,
            Trigger = scene.Story.Cite(sentence[trigger].Span),
            Evidence = [scene.Story.Cite(ClauseSpan(sentence, trigger))],
            Rules = [frame.Id, rule],
        };
    }

    private static (EquatableList<string> Actors, EquatableList<string> Recipients) Union(EquatableList<string> left, EquatableList<string> right)
    {
        EquatableList<string> all = [.. left.Union(right, StringComparer.Ordinal)];
        return (all, all);
    }

    /// <summary>Whether enough is known of who did what to whom: a symmetric event needs two parties or a plural one, violence a victim or a doer.</summary>
    private static bool IsTold(EventFrame frame, EquatableList<string> actors, EquatableList<string> recipients) =>
        frame.Type == EventType.Assault ? !actors.IsEmpty || !recipients.IsEmpty || !frame.IsNoun
            : frame.Symmetric ? actors.Count > 1
            : !actors.IsEmpty;

    private static TextSpan ClauseSpan(Sentence sentence, int trigger)
    {
        var clause = sentence.IsPredicate(trigger) ? trigger : sentence.GoverningPredicate(trigger);
        var (first, end) = sentence.Trim(sentence.First(clause), sentence.End(clause));
        return first <= trigger && trigger < end ? sentence.SpanOf(first, end) : sentence.Span;
    }
}
