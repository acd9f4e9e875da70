using System.Globalization;
using Dateline.Model;

namespace Dateline.Analysis.Events;

/// <summary>Makes one event of the same event told twice, and numbers events in order of the text.</summary>
/// <remarks>Two tellings are one when type, status and parties agree, their times do not contradict each other, and the same
/// voice tells both. The telling in the body stands; headline and summary add evidence.</remarks>
internal static class EventMerger
{
    /// <summary>The merged events.</summary>
    public static EquatableList<Event> Merge(IEnumerable<Event> events)
    {
        var merged = new List<Event>();
        foreach (var told in events.OrderBy(e => e.Trigger.Paragraph is null).ThenBy(e => e.Trigger.ToSpan()))
        {
            var index = merged.FindIndex(e => IsSame(e, told));
            if (index < 0)
            {
                merged.Add(told);
            }
            else
            {
                merged[index] = Join(merged[index], told);
            }
        }

        return [.. merged.OrderBy(e => e.Trigger.ToSpan()).Select((e, i) => e with { Id = string.Create(CultureInfo.InvariantCulture, $"e{i + 1}") })];
    }

    private static bool IsSame(Event left, Event right) =>
        left.Type == right.Type && left.Status == right.Status
        && SameParties(left.Actors, right.Actors) && SameParties(left.Recipients, right.Recipients)
        && (left.Time is null || right.Time is null || left.Time.Edtf == right.Time.Edtf)
        && (left.Place is null || right.Place is null || left.Place == right.Place)
        && (right.Trigger.Paragraph is null || left.Statement == right.Statement || left.Status is EventStatus.Happened or EventStatus.Ongoing);

    private static bool SameParties(EquatableList<string> left, EquatableList<string> right) =>
        left.Count == right.Count && left.All(right.Contains);

    private static Event Join(Event left, Event right) => left with
    {
        Mode = left.Mode ?? right.Mode,
        Time = left.Time ?? right.Time,
        Place = left.Place ?? right.Place,
        Contexts = [.. left.Contexts.Union(right.Contexts, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        Quantities = left.Quantities.IsEmpty ? right.Quantities : left.Quantities,
        Evidence = [.. left.Evidence.Concat(right.Evidence).Distinct()],
        Rules = [.. left.Rules.Concat(right.Rules).Distinct(StringComparer.Ordinal)],
    };
}
