namespace Dateline.Analysis.Tests;

public sealed class FalseFactTests
{
    [Theory]
    [InlineData("There will be no meeting between Iran and Iraq in Istanbul on May 16.", "Talks Scheduled")]
    [InlineData("Bulgaria stopped short of accusing Serbia.", "Accuse Happened")]
    [InlineData("The talks between Cyprus and Turkey were cancelled.", "Consult Happened")]
    [InlineData("The talks between Serbia and Kosovo were postponed until June 10.", "Consult Happened")]
    [InlineData("The mediators prevented Serbia from attacking Kosovo.", "Assault Happened")]
    [InlineData("Israel was prevented from attacking Lebanon.", "Assault Happened")]
    [InlineData("Iran and Iraq are to sign a treaty in Basra.", "Agree Ongoing")]
    [InlineData("Iran and Iraq are to sign a treaty in Basra.", "Treaty Signed")]
    [InlineData("Instead of signing the treaty, Iran and Iraq exchanged threats.", "Treaty Signed")]
    [InlineData("Iran has stopped short of signing the treaty with Iraq.", "Agree Happened")]
    [InlineData("Sudan's army has no intention of signing a ceasefire with the Rapid Support Forces.", "Ceasefire Signed")]
    [InlineData("The ceasefire, brokered by Qatar, begins on Thursday.", "Ceasefire InForce")]
    [InlineData("The ministers of Peru and Ecuador cancelled a meeting in Quito.", "Talks Scheduled")]
    [InlineData("The planned visit of the Syrian foreign minister to Moscow was called off.", "Visit Scheduled")]
    [InlineData("The Greek and Egyptian envoys, Nikos Pavlou and Adel Samir, have held lengthy phone conversations devoted to the Libyan crisis and the meeting of delegates of the government and the opposition in Tunis.", "Talks Held")]
    public void A_sentence_never_gives_the_line_that_it_takes_back(string text, string line) =>
        Assert.DoesNotContain(line, Lines(Analysed.Text(text)));

    [Theory]
    [InlineData("No agreement was signed by Iran and Iraq.")]
    [InlineData("The envoy said no agreement had been signed between Iran and Iraq.")]
    [InlineData("Neither Iran nor Iraq signed the treaty.")]
    [InlineData("Neither army signed the ceasefire.")]
    [InlineData("Egypt and Jordan have yet to meet.")]
    [InlineData("Ethiopia is set to release 20 prisoners.")]
    [InlineData("Kenya is about to sign an agreement with Somalia.")]
    [InlineData("Unless Israel withdraws from Gaza, Hamas will not release the hostages.")]
    [InlineData("Iran would sign the deal only if the United States lifted sanctions.")]
    [InlineData("There are unconfirmed reports of a Russian strike on Odesa.")]
    [InlineData("The mediators failed to reach an agreement.")]
    public void What_was_not_done_gives_no_line_that_it_was(string text) => Assert.DoesNotContain(
        Lines(Analysed.Text(text)),
        line => line.Split(' ')[1] is "Happened" or "Ongoing" or "Signed" or "Agreed" or "InForce" or "Held");

    private static IEnumerable<string> Lines(Record record) =>
    [
        .. record.Events.Select(e => $"{e.Type} {e.Status}"),
        .. record.Agreements.Select(a => $"{a.Kind} {a.Status}"),
        .. record.Meetings.Select(m => $"{m.Kind} {m.State}"),
    ];
}
