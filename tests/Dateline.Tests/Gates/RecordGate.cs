using Dateline.Model;

namespace Dateline.Tests.Gates;

/// <summary>What must hold of every record. Each rule gives the places that break it.</summary>
internal static class RecordGate
{
    public static IEnumerable<string> FalseCitations(Record record) => RecordParts.Citations(record)
        .Where(c => !IsExact(record.Story, c))
        .Select(c => $"{c} is not in the story");

    public static IEnumerable<string> LinesWithoutProof(Record record) => RecordParts.Lines(record)
        .Where(l => l.Evidence == 0 || l.Rules.IsEmpty)
        .Select(l => $"{l.Id} has no evidence or no rule");

    public static IEnumerable<string> UnknownRules(Record record) =>
        RecordParts.Rules(record).Where(r => !RuleCatalogue.Holds(r)).Distinct().Select(r => $"rule {r} does not exist");

    public static IEnumerable<string> DeadReferences(Record record) =>
    [
        .. Missing(RecordParts.ActorReferences(record), record.Actors.Select(a => a.Id)),
        .. Missing(RecordParts.StatementReferences(record), record.Statements.Select(s => s.Id)),
        .. Missing(RecordParts.AgreementReferences(record), record.Agreements.Select(a => a.Id)),
    ];

    public static IEnumerable<string> RepeatedIds(Record record) =>
        RecordParts.Lines(record).Select(l => l.Id).Concat(record.Actors.Select(a => a.Id))
            .GroupBy(id => id).Where(g => g.Count() > 1).Select(g => $"the id {g.Key} is given twice");

    /// <summary>Events told as facts that their own factuality does not make facts.</summary>
    public static IEnumerable<string> FalseFacts(Record record) => record.Events
        .Where(e => IsFact(e) && e.Factuality is not
        {
            Modality: Modality.Actual, Polarity: Polarity.Positive, Certainty: Certainty.Certain or Certainty.Probable,
        })
        .Select(e => $"{e.Id} {e.Status}: {e.Factuality.Certainty} {e.Factuality.Polarity} {e.Factuality.Modality}: {e.Trigger.Text}");

    public static IEnumerable<string> LinesFromRelatedHeadlines(Record record) =>
        from related in record.Story.Related
        from text in record.Story.Paragraphs.Select(p => p.Text).Concat(RecordParts.Citations(record).Select(c => c.Text))
        where text.Contains(related, StringComparison.Ordinal)
        select $"the related headline “{related}” is in the text or cited";

    /// <summary>Whether an event is told as a fact.</summary>
    public static bool IsFact(Event @event) => @event.Status is EventStatus.Happened or EventStatus.Ongoing;

    private static bool IsExact(Story story, Citation citation)
    {
        var span = citation.ToSpan();
        return span.Passage < story.Paragraphs.Count && span.End <= story.TextOf(span.Passage).Length
            && string.Equals(story.TextOf(span), citation.Text, StringComparison.Ordinal) && citation.Text.Length > 0;
    }

    private static IEnumerable<string> Missing(IEnumerable<string> references, IEnumerable<string> ids) =>
        references.Except(ids, StringComparer.Ordinal).Select(r => $"{r} is referred to and does not exist");
}
