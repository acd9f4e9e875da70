using Dateline.Model;
using static Dateline.Cli.Tests.SampleStory;

namespace Dateline.Cli.Tests;

/// <summary>A meeting that is over, one that hangs on the truce, one that was given two dates.</summary>
internal static class SampleMeetings
{
    public static readonly EquatableList<Meeting> All =
    [
        new()
        {
            Id = "m0",
            Kind = MeetingKind.Visit,
            Name = "meeting in Port Alma",
            State = MeetingState.Held,
            Outcome = ["a1"],
            Evidence = [Words("We met in Port Alma")],
            Rules = ["meetings/test"],
        },
        new()
        {
            Id = "m1",
            Kind = MeetingKind.Talks,
            Name = "talks in Lindholm",
            State = MeetingState.Conditional,
            Condition = "a1",
            Participants = [Comes("norland", Attendance.Expected), Comes("sudland", Attendance.Invited)],
            Place = new Place { Name = "Lindholm", Country = "NOR", Precision = PlacePrecision.City },
            Time = When("in the second half of March", "2023-03-16/2023-03-31", Granularity.Month),
            Statements = ["s4"],
            Evidence = [Words("talks will be held in Lindholm in the second half of March")],
            Rules = ["meetings/test"],
        },
        new()
        {
            Id = "m2",
            Kind = MeetingKind.Summit,
            Name = "summit",
            Process = "Alma",
            Round = "2",
            State = MeetingState.Scheduled,
            Conveners = ["jon-falk"],
            Hosts = ["norland"],
            Agenda = "borders",
            Condition = "If the truce holds",
            Time = When("on April 2", "2023-04-02"),
            Schedule = [new() { Time = When("on April 1", "2023-04-01"), Statement = "s4" }, new() { Time = When("on April 2", "2023-04-02") }],
            Evidence = [Words("Envoy Jon Falk plans a summit on April 2")],
            Rules = ["meetings/test"],
        },
    ];

    private static Participant Comes(string actor, Attendance attendance) => new() { Actor = actor, Attendance = attendance };
}
