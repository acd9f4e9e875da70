using Dateline.Model;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>A meeting: when, where, who comes, on what condition, and every date it was given.</summary>
internal static class MeetingEntry
{
    public static Entry Of(Meeting meeting, Cast cast, bool explain)
    {
        var facts = new Facts()
            .Add(Title(meeting))
            .Add("participants", string.Join("; ", meeting.Participants.Select(who => Participant(who, cast))))
            .Add("conveners", cast.Full(meeting.Conveners))
            .Add("hosts", cast.Full(meeting.Hosts))
            .Add("agenda", meeting.Agenda)
            .Add("condition", meeting.Condition is { } condition ? cast.Matter(condition) : "")
            .Add("dates given", Schedule(meeting, cast))
            .Add("outcome", string.Join("; ", meeting.Outcome.Select(cast.Matter)))
            .Add("told by", string.Join(", ", meeting.Statements.Select(cast.Teller)))
            .Add(meeting.Evidence.Select(passage => Quotation.Evidence(passage)))
            .Explain(explain, [.. meeting.Rules, meeting.Time?.Rule]);
        return new Entry(0, meeting.Id, StatusMarks.Of(meeting.State), facts.Lines);
    }

    private static Phrase Title(Meeting meeting) => new Phrase()
        .Strong(StatusWords.Title(meeting.Kind, meeting.Name))
        .Item(meeting.Process is { } process ? $"{process} process" : "", Tone.Plain)
        .Item(Round(meeting.Round), Tone.Plain)
        .Item(TimeWords.Of(meeting.Time), Tone.Plain)
        .Item(PlaceWords.Of(meeting.Place), Tone.Plain);

    private static string Round(string? round) => round switch
    {
        null => "",
        [>= '0' and <= '9', ..] => $"round {round}",
        _ => $"{round} round",
    };

    private static string Participant(Participant who, Cast cast)
    {
        var role = who.Role is { } title ? $" as {title}" : "";
        return $"{cast.Full(who.Actor)}{role}, {StatusWords.Of(who.Attendance)}";
    }

    /// <summary>Every date that the meeting was given, once they are more than one.</summary>
    private static IReadOnlyList<IRenderable> Schedule(Meeting meeting, Cast cast) => meeting.Schedule.Count < 2
        ? []
        : [.. meeting.Schedule.Select(entry => new Phrase()
            .Item(TimeWords.Of(entry.Time), Tone.Plain)
            .Item(entry.Statement is { } statement ? cast.Teller(statement) : "", Tone.Faint))];
}
