using Dateline.Model;

namespace Dateline.Tests.Gates;

/// <summary>Walks a record: all its citations, references and lines that need evidence.</summary>
internal static class RecordParts
{
    /// <summary>Every citation.</summary>
    public static IEnumerable<Citation> Citations(Record record) =>
    [
        .. record.Actors.SelectMany(a => a.Mentions.Concat(Present(a.Roles.Select(r => r.Evidence)))),
        .. record.Statements.SelectMany(s => s.Content.Concat(Present([s.Source, s.Cue]))),
        .. record.Events.SelectMany(e => e.Evidence.Append(e.Trigger).Concat(Present([e.Factuality.Condition, e.Author.Condition]))),
        .. record.Agreements.SelectMany(Citations),
        .. record.Meetings.SelectMany(m => m.Evidence),
        .. Present([record.Story.Dateline?.Evidence]),
    ];

    /// <summary>Every line: its id, how many citations prove it, its rules.</summary>
    public static IEnumerable<(string Id, int Evidence, EquatableList<string> Rules)> Lines(Record record) =>
    [
        .. record.Statements.Select(s => (s.Id, s.Content.Count + (s.Cue is null ? 0 : 1), s.Rules)),
        .. record.Events.Select(e => (e.Id, e.Evidence.Count, e.Rules)),
        .. record.Agreements.Select(a => (a.Id, a.Evidence.Count, a.Rules)),
        .. record.Meetings.Select(m => (m.Id, m.Evidence.Count, m.Rules)),
    ];

    /// <summary>Every rule id that a line or a step of a history bears.</summary>
    public static IEnumerable<string> Rules(Record record) =>
        Lines(record).SelectMany(l => l.Rules)
            .Concat(record.Actors.SelectMany(a => a.Rules))
            .Concat(record.Agreements.SelectMany(a => a.History).Select(h => h.Rule));

    /// <summary>Every actor that something refers to.</summary>
    public static IEnumerable<string> ActorReferences(Record record) =>
    [
        .. record.Actors.SelectMany(a => a.MemberOf),
        .. record.Statements.SelectMany(s => s.Speakers.Concat(s.Chain)),
        .. record.Events.SelectMany(e => e.Actors.Concat(e.Recipients)),
        .. record.Agreements.SelectMany(ActorReferences),
        .. record.Meetings.SelectMany(m => m.Participants.Select(p => p.Actor).Concat(m.Hosts).Concat(m.Conveners)),
    ];

    /// <summary>Every statement that something refers to.</summary>
    public static IEnumerable<string> StatementReferences(Record record) =>
    [
        .. Present(record.Statements.Select(s => s.Parent)),
        .. Present(record.Events.Select(e => e.Statement)),
        .. record.Agreements.SelectMany(a => a.History.SelectMany(h => h.Statements.Concat(h.Against)).Concat(Present(a.Exclusions.Select(x => x.Statement)))),
        .. record.Meetings.SelectMany(m => m.Statements.Concat(Present(m.Schedule.Select(x => x.Statement)))),
    ];

    /// <summary>Every agreement that something refers to.</summary>
    public static IEnumerable<string> AgreementReferences(Record record) =>
        record.Agreements.SelectMany(a => a.Links).Select(l => l.Agreement).Concat(record.Meetings.SelectMany(m => m.Outcome));

    private static IEnumerable<Citation> Citations(Agreement agreement) =>
    [
        .. agreement.Evidence,
        .. agreement.Exclusions.Select(x => x.Text),
        .. agreement.Terms.Select(t => t.Text),
        .. agreement.Conditions.Select(c => c.If),
        .. Present(agreement.Terms.Select(t => t.Condition).Append(agreement.Scope?.Text)),
    ];

    private static IEnumerable<string> ActorReferences(Agreement agreement) =>
    [
        .. agreement.Parties, .. agreement.Brokers, .. agreement.Guarantors, .. agreement.Hosts, .. agreement.Monitors,
        .. agreement.Signatories, .. agreement.Refusers,
        .. Present(agreement.History.Select(h => h.Party).Concat(agreement.Exclusions.Select(x => x.Actor))),
    ];

    private static IEnumerable<T> Present<T>(IEnumerable<T?> items)
        where T : class => items.OfType<T>();
}
