using Dateline.Model;

namespace Dateline.Analysis.Agreements;

/// <summary>Who stands in which capacity to an agreement.</summary>
internal sealed record AgreementRoles
{
    /// <summary>Those who bind themselves or are bound.</summary>
    public required EquatableList<string> Parties { get; init; }

    /// <summary>Mediators, and those who agreed on it for others.</summary>
    public required EquatableList<string> Brokers { get; init; }

    /// <summary>Guarantors.</summary>
    public required EquatableList<string> Guarantors { get; init; }

    /// <summary>Monitors.</summary>
    public required EquatableList<string> Monitors { get; init; }

    /// <summary>Signatories.</summary>
    public required EquatableList<string> Signatories { get; init; }

    /// <summary>The capacities that a thread and the events of its clauses give.</summary>
    public static AgreementRoles Read(Scene scene, AgreementThread thread, EquatableList<Event> events)
    {
        EquatableList<string> guarantors = [.. PartyReader.Guarantors(scene, thread).Distinct(StringComparer.Ordinal)];
        var told = Deals(scene, thread, events).ToList();
        var agreeing = told.SelectMany(e => e.Actors.Concat(e.Recipients)).Distinct(StringComparer.Ordinal).ToList();
        var between = PartyReader.Between(scene, thread).Distinct(StringComparer.Ordinal).ToList();
        var parties = between.Count > 0 ? between : agreeing;
        return new AgreementRoles
        {
            Parties = [.. parties],
            Guarantors = guarantors,
            Brokers = [.. PartyReader.Brokers(scene, thread).Concat(between.Count > 0 ? agreeing.Except(between) : []).Except(guarantors).Distinct(StringComparer.Ordinal)],
            Monitors = [.. PartyReader.Monitors(scene, thread).Distinct(StringComparer.Ordinal)],
            Signatories = [.. told.Where(IsSigned).SelectMany(e => e.Actors.Concat(e.Recipients)).Distinct(StringComparer.Ordinal)],
        };
    }

    private static bool IsSigned(Event told) =>
        told.Status == EventStatus.Happened && told.Trigger.Text.StartsWith("sign", StringComparison.OrdinalIgnoreCase);

    /// <summary>The events of agreeing whose clause holds a mention of the agreement.</summary>
    private static IEnumerable<Event> Deals(Scene scene, AgreementThread thread, EquatableList<Event> events)
    {
        var spans = thread.Mentions.Select(m => scene.Reading.Sentences[m.Sentence][m.Head].Span).ToList();
        return events.Where(e => e.Type is EventType.Agree or EventType.Concede && e.Status is not (EventStatus.Denied or EventStatus.Negated)
            && e.Evidence.Any(c => spans.Exists(m => c.ToSpan().Contains(m))));
    }
}
