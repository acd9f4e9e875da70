using Dateline.Model;

namespace Dateline.Analysis.Tests.Meetings;

public sealed class MeetingTests
{
    [Theory]
    [InlineData("The foreign ministers of Egypt and Jordan held a meeting in Amman on Sunday.", MeetingKind.Talks, MeetingState.Held, "Amman", "2024-05-12")]
    [InlineData("Talks between Armenia and Azerbaijan will be held in Geneva on June 3.", MeetingKind.Talks, MeetingState.Scheduled, "Geneva", "2024-06-03")]
    [InlineData("The summit of the African Union opens in Addis Ababa on May 20.", MeetingKind.Summit, MeetingState.Scheduled, "Addis Ababa", "2024-05-20")]
    [InlineData("If the ceasefire holds, talks between the government and the rebels will be held in Doha in June.", MeetingKind.Talks, MeetingState.Conditional, "Doha", "2024-06")]
    [InlineData("The meeting could take place in Muscat in June, a diplomatic source told Reuters.", MeetingKind.Talks, MeetingState.Mooted, "Muscat", "2024-06")]
    [InlineData("A phone call between the presidents of Brazil and Argentina is planned for Friday.", MeetingKind.PhoneCall, MeetingState.Scheduled, null, "2024-05-17")]
    [InlineData("Japan proposed a summit with North Korea in Pyongyang.", MeetingKind.Summit, MeetingState.Proposed, "Pyongyang", null)]
    [InlineData("Norway proposed talks between Chad and Niger in Oslo.", MeetingKind.Talks, MeetingState.Proposed, "Oslo", null)]
    [InlineData("The visit of the Syrian foreign minister to Moscow begins on Monday.", MeetingKind.Visit, MeetingState.Scheduled, "Moscow", "2024-05-20")]
    [InlineData("Vietnam and China held consultations in Hanoi last week.", MeetingKind.Consultation, MeetingState.Held, "Hanoi", "2024-05-06/2024-05-12")]
    [InlineData("The talks were held in Vienna in the second half of April 2024.", MeetingKind.Talks, MeetingState.Held, "Vienna", "2024-04-16/2024-04-30")]
    [InlineData("Qatar said a meeting of mediators would be held in Doha on Thursday.", MeetingKind.Talks, MeetingState.Scheduled, "Doha", "2024-05-16")]
    [InlineData("The summit between Serbia and Kosovo was postponed.", MeetingKind.Summit, MeetingState.Postponed, null, null)]
    [InlineData("The talks between Cyprus and Turkey were cancelled.", MeetingKind.Talks, MeetingState.Cancelled, null, null)]
    [InlineData("Delegations from Cyprus and Greece are holding talks in Geneva.", MeetingKind.Talks, MeetingState.Underway, "Geneva", null)]
    public void A_meeting_has_its_state_its_place_and_its_time(string text, MeetingKind kind, MeetingState state, string? place, string? time)
    {
        var meeting = Assert.Single(Analysed.Text(text).Meetings);

        Assert.Equal((kind, state), (meeting.Kind, meeting.State));
        Assert.Equal((place, time), (meeting.Place?.Name, meeting.Time?.Edtf));
    }

    [Fact]
    public void Those_between_whom_talks_were_held_attended() => Assert.Equal(
        [("chile", Attendance.Attended), ("bolivia", Attendance.Attended)],
        Assert.Single(Analysed.Text("The presidents of Chile and Bolivia held talks in Lima on Monday.").Meetings).Participants.Select(p => (p.Actor, p.Attendance)));

    [Fact]
    public void Those_who_are_due_are_expected() => Assert.All(
        Assert.Single(Analysed.Text("Talks between Armenia and Azerbaijan will be held in Geneva on June 3.").Meetings).Participants,
        p => Assert.Equal(Attendance.Expected, p.Attendance));

    [Fact]
    public void An_envoy_who_plans_to_launch_a_round_convenes_it()
    {
        var meeting = Assert.Single(Analysed.Text("UN envoy Lena Sandoval plans to launch the next round of talks in Geneva on June 8.").Meetings);

        Assert.Equal(MeetingState.Scheduled, meeting.State);
        Assert.Equal(["lena-sandoval"], meeting.Conveners);
        Assert.Equal("2024-06-08", meeting.Time?.Edtf);
    }

    [Fact]
    public void A_condition_is_kept_with_its_meeting() => Assert.StartsWith(
        "If the ceasefire holds",
        Assert.Single(Analysed.Text("If the ceasefire holds, talks between the government and the rebels will be held in Doha in June.").Meetings).Condition,
        StringComparison.Ordinal);

    [Fact]
    public void A_round_keeps_its_number() => Assert.Equal(
        "third",
        Assert.Single(Analysed.Text("The third round of talks between Iran and Oman ended in Muscat on Sunday.").Meetings).Round);

    [Fact]
    public void Talks_that_are_due_go_by_the_name_of_their_city() => Assert.Equal(
        "Geneva",
        Assert.Single(Analysed.Text("Talks between Armenia and Azerbaijan will be held in Geneva on June 3.").Meetings).Process);

    [Fact]
    public void A_meeting_told_twice_is_one() => Assert.Single(Analysed.Text(
        "Talks between Armenia and Azerbaijan will be held in Geneva on June 3.",
        "The talks will be held in Geneva in a hotel by the lake.").Meetings);

    [Theory]
    [InlineData("The track meeting drew crowds.")]
    [InlineData("His talk about birds was dull.")]
    [InlineData("They reached the summit of the mountain.")]
    public void A_word_in_another_sense_is_no_meeting(string text) => Assert.Empty(Analysed.Text(text).Meetings);
}
