using System.Collections.Frozen;
using Dateline.Model;
using Spectre.Console;

namespace Dateline.Cli.Text;

/// <summary>How each status of a record is shown.</summary>
/// <remarks>Green is so, blue is to come, cyan hangs on something, yellow is somebody's word, red is contradicted or failed,
/// magenta is a warning, grey claims nothing.</remarks>
internal static class StatusMarks
{
    private static readonly FrozenDictionary<SpeechAct, StatusMark> Acts = Table(
        Rows("●", Tone.Plain, SpeechAct.State, SpeechAct.Report, SpeechAct.Evaluate, SpeechAct.Praise),
        Rows("●", Tone.Green, SpeechAct.Announce, SpeechAct.Confirm, SpeechAct.Agree),
        Rows("?", Tone.Yellow, SpeechAct.Accuse, SpeechAct.Allege, SpeechAct.ClaimResponsibility),
        Rows("✗", Tone.Red, SpeechAct.Deny, SpeechAct.Reject, SpeechAct.Condemn),
        Rows("–", Tone.Grey, SpeechAct.RefuseComment, SpeechAct.NoInformation),
        Rows("–", Tone.Grey, SpeechAct.NeitherConfirmNorDeny, SpeechAct.NotRuleOut),
        Rows("○", Tone.Blue, SpeechAct.Promise, SpeechAct.Offer, SpeechAct.Propose, SpeechAct.Expect),
        Rows("!", Tone.Magenta, SpeechAct.Threaten, SpeechAct.Warn),
        Rows("◇", Tone.Cyan, SpeechAct.Demand, SpeechAct.Urge, SpeechAct.Ask));

    private static readonly FrozenDictionary<EventStatus, StatusMark> Events = Table(
        Rows("●", Tone.Green, EventStatus.Happened),
        Rows("◐", Tone.Green, EventStatus.Ongoing),
        Rows("○", Tone.Blue, EventStatus.Planned),
        Rows("◇", Tone.Cyan, EventStatus.Conditional),
        Rows("?", Tone.Yellow, EventStatus.Alleged),
        Rows("✗", Tone.Red, EventStatus.Denied),
        Rows("∅", Tone.Magenta, EventStatus.Negated),
        Rows("~", Tone.Grey, EventStatus.Hypothetical));

    private static readonly FrozenDictionary<AgreementStatus, StatusMark> Agreements = Table(
        Rows("●", Tone.Green, AgreementStatus.Agreed, AgreementStatus.Announced),
        Rows("●", Tone.Green, AgreementStatus.Signed, AgreementStatus.Endorsed),
        Rows("◐", Tone.Green, AgreementStatus.InForce, AgreementStatus.Renewed),
        Rows("○", Tone.Blue, AgreementStatus.Proposed, AgreementStatus.Pending),
        Rows("?", Tone.Yellow, AgreementStatus.Alleged),
        Rows("~", Tone.Grey, AgreementStatus.CalledFor, AgreementStatus.Superseded, AgreementStatus.Expired),
        Rows("!", Tone.Magenta, AgreementStatus.Violated, AgreementStatus.Suspended),
        Rows("✗", Tone.Red, AgreementStatus.Terminated, AgreementStatus.Collapsed, AgreementStatus.Denied));

    private static readonly FrozenDictionary<MeetingState, StatusMark> Meetings = Table(
        Rows("●", Tone.Green, MeetingState.Held),
        Rows("◐", Tone.Green, MeetingState.Underway),
        Rows("○", Tone.Blue, MeetingState.Proposed, MeetingState.Scheduled),
        Rows("◇", Tone.Cyan, MeetingState.Conditional),
        Rows("!", Tone.Magenta, MeetingState.Postponed),
        Rows("~", Tone.Grey, MeetingState.Mooted),
        Rows("✗", Tone.Red, MeetingState.Cancelled));

    private static readonly FrozenDictionary<TimeRole, StatusMark> Roles = Table(
        Rows("●", Tone.Plain, TimeRole.Said),
        Rows("●", Tone.Green, TimeRole.Happened),
        Rows("○", Tone.Blue, TimeRole.Planned),
        Rows("◐", Tone.Cyan, TimeRole.Starts, TimeRole.Ends),
        Rows("!", Tone.Magenta, TimeRole.Deadline),
        Rows("~", Tone.Grey, TimeRole.Duration, TimeRole.Recurrence));

    /// <summary>The mark of a step that changes nothing.</summary>
    public static readonly StatusMark Unchanged = new("–", "unchanged", Tone.Grey);

    public static StatusMark Of(SpeechAct act) => Acts[act];

    public static StatusMark Of(EventStatus status) => Events[status];

    public static StatusMark Of(AgreementStatus status) => Agreements[status];

    public static StatusMark Of(MeetingState state) => Meetings[state];

    public static StatusMark Of(TimeRole role) => Roles[role];

    private static KeyValuePair<T, StatusMark>[] Rows<T>(string sign, Style style, params ReadOnlySpan<T> values)
        where T : struct, Enum
    {
        var rows = new KeyValuePair<T, StatusMark>[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            rows[i] = new(values[i], new StatusMark(sign, StatusWords.Of(values[i]), style));
        }

        return rows;
    }

    private static FrozenDictionary<T, StatusMark> Table<T>(params KeyValuePair<T, StatusMark>[][] rows)
        where T : struct, Enum => rows.SelectMany(row => row).ToFrozenDictionary();
}
