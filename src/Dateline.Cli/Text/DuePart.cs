using System.Globalization;
using Dateline.Model;
using NodaTime;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>What is due: meetings to come and agreements that are to take effect or to end, soonest first; then past meetings.</summary>
internal static class DuePart
{
    public static Part Of(Record record, Cast cast, bool explain)
    {
        var published = record.Story.Published?.ToInstant();
        var coming = record.Meetings.Where(meeting => !IsOver(meeting))
            .Select(meeting => (meeting.Time, Entry: (IRenderable)MeetingEntry.Of(meeting, cast, explain)));
        var turns = record.Agreements.SelectMany(agreement => Turns(agreement, published));
        var due = turns.Concat(coming)
            .OrderBy(item => item.Time?.Earliest ?? Instant.MaxValue)
            .Select(item => item.Entry)
            .ToArray();
        var past = record.Meetings.Where(IsOver)
            .Select(meeting => MeetingEntry.Of(meeting, cast, explain))
            .ToArray();
        var count = due.Length.ToString(CultureInfo.InvariantCulture)
            + (past.Length > 0 ? FormattableString.Invariant($" and {past.Length} past") : "");
        return new Part("What is due", count, [.. due, .. past]);
    }

    private static bool IsOver(Meeting meeting) => meeting.State is MeetingState.Held or MeetingState.Cancelled;

    /// <summary>The turns of an agreement that had not come when the story was published.</summary>
    private static IEnumerable<(TimeValue? Time, IRenderable Entry)> Turns(Agreement agreement, Instant? published)
    {
        (TimeValue? Time, string Turn)[] turns = [(agreement.Effective, "takes effect"), (agreement.End, "ends")];
        foreach (var (time, turn) in turns)
        {
            if (time is not null && !(time.Latest < published))
            {
                var line = new Phrase().Strong(agreement.Name).Plain($" {turn} {TimeWords.Of(time)}");
                yield return (time, new Entry(0, agreement.Id, StatusMarks.Of(agreement.Status), [line]));
            }
        }
    }
}
