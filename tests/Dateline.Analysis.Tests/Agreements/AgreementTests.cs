using Dateline.Model;

namespace Dateline.Analysis.Tests.Agreements;

public sealed class AgreementTests
{
    [Theory]
    [InlineData("Sudan's army and the Rapid Support Forces agreed on a ten-day ceasefire in Jeddah on Monday.", AgreementKind.Ceasefire, AgreementStatus.Agreed)]
    [InlineData("Media reported that Sudan's army and the Rapid Support Forces had agreed on a ceasefire.", AgreementKind.Ceasefire, AgreementStatus.Alleged)]
    [InlineData("Armenia and Azerbaijan have allegedly agreed on a truce.", AgreementKind.Ceasefire, AgreementStatus.Alleged)]
    [InlineData("The ceasefire in Libya came into force at midnight on Sunday.", AgreementKind.Ceasefire, AgreementStatus.InForce)]
    [InlineData("A ceasefire will take effect in Yemen at 06:00 GMT on May 16.", AgreementKind.Ceasefire, AgreementStatus.Pending)]
    [InlineData("Azerbaijan denied that a truce had been agreed.", AgreementKind.Ceasefire, AgreementStatus.Denied)]
    [InlineData("The council called for a ceasefire in Gaza.", AgreementKind.Ceasefire, AgreementStatus.CalledFor)]
    [InlineData("The envoy proposed a truce in Tigray.", AgreementKind.Ceasefire, AgreementStatus.Proposed)]
    [InlineData("The ceasefire in Darfur collapsed on Sunday.", AgreementKind.Ceasefire, AgreementStatus.Collapsed)]
    [InlineData("The truce in Lebanon was extended by two months.", AgreementKind.Ceasefire, AgreementStatus.Renewed)]
    [InlineData("The truce expired on Friday.", AgreementKind.Ceasefire, AgreementStatus.Expired)]
    [InlineData("Kenya and Somalia signed a security agreement in Nairobi.", AgreementKind.PeaceAgreement, AgreementStatus.Signed)]
    [InlineData("Russia and Ukraine agreed on a prisoner exchange, mediated by the United Arab Emirates.", AgreementKind.PrisonerExchange, AgreementStatus.Agreed)]
    [InlineData("The Security Council adopted a resolution on Haiti.", AgreementKind.Resolution, AgreementStatus.Endorsed)]
    [InlineData("The ministers of Egypt and Jordan adopted a joint statement.", AgreementKind.JointStatement, AgreementStatus.Endorsed)]
    [InlineData("Serbia plans to sign an agreement with Kosovo.", AgreementKind.PeaceAgreement, AgreementStatus.Proposed)]
    public void An_agreement_has_come_as_far_as_its_verb_says(string text, AgreementKind kind, AgreementStatus status)
    {
        var agreement = Assert.Single(Analysed.Text(text).Agreements);

        Assert.Equal((kind, status), (agreement.Kind, agreement.Status));
    }

    [Theory]
    [InlineData("India and Pakistan agreed on a ceasefire along the border.", "india|pakistan")]
    [InlineData("Sudan's army and the Rapid Support Forces agreed on a ten-day ceasefire in Jeddah on Monday.", "sudanese-armed-forces|rapid-support-forces")]
    [InlineData("Russia and Ukraine agreed on a prisoner exchange, mediated by the United Arab Emirates.", "russia|ukraine")]
    public void The_parties_are_those_who_agree(string text, string parties) =>
        Assert.Equal(parties, string.Join('|', Assert.Single(Analysed.Text(text).Agreements).Parties));

    [Fact]
    public void A_mediator_is_a_broker_and_no_party() => Assert.Equal(
        ["united-arab-emirates"],
        Assert.Single(Analysed.Text("Russia and Ukraine agreed on a prisoner exchange, mediated by the United Arab Emirates.").Agreements).Brokers);

    [Fact]
    public void Guarantors_may_be_named_in_the_next_sentence() => Assert.Equal(
        ["qatar", "egypt"],
        Assert.Single(Analysed.Text("The army and the rebels agreed on a truce. Qatar and Egypt will act as guarantors.").Agreements).Guarantors);

    [Fact]
    public void Midnight_on_a_day_has_two_readings()
    {
        var effective = Assert.Single(Analysed.Text("The ceasefire in Libya came into force at midnight on Sunday.").Agreements).Effective;

        Assert.Equal("2024-05-12T00:00", effective?.Edtf);
        Assert.Equal("2024-05-13T00:00", Assert.Single(effective!.Alternatives).Edtf);
    }

    [Fact]
    public void An_effective_hour_is_kept_to_the_minute() => Assert.Equal(
        "2024-05-16T06:00",
        Assert.Single(Analysed.Text("A ceasefire will take effect in Yemen at 06:00 GMT on May 16.").Agreements).Effective?.Edtf);

    [Fact]
    public void A_duration_is_no_date() => Assert.Equal(
        "P10D",
        Assert.Single(Analysed.Text("Sudan's army and the Rapid Support Forces agreed on a ten-day ceasefire in Jeddah on Monday.").Agreements).Duration?.Timex);

    [Theory]
    [InlineData("A ceasefire was proposed in Chad after peace talks in Doha concluded on Saturday.", null)]
    [InlineData("A ceasefire was proposed in Chad before the siege ended on Saturday.", null)]
    [InlineData("A ceasefire was declared in Chad on Monday. The ceasefire expires on May 31.", "2024-05-31")]
    [InlineData("A ceasefire was declared in Chad on Monday. The ceasefire will last until May 31.", "../2024-05-31")]
    public void What_else_ends_is_no_end_of_the_agreement(string text, string? end) =>
        Assert.Equal(end, Assert.Single(Analysed.Text(text).Agreements).End?.Edtf);

    [Fact]
    public void A_window_of_hours_begins_with_its_first() => Assert.Equal(
        "2024-05-16T10:00/2024-05-16T14:00",
        Assert.Single(Analysed.Text("The army declared a ceasefire in Chad from 10:00 to 14:00 GMT on May 16.").Agreements).Effective?.Edtf);

    [Fact]
    public void A_renewal_has_its_end() => Assert.Equal(
        "../2024-10-31",
        Assert.Single(Analysed.Text("Colombia and the ELN renewed their ceasefire until October 31.").Agreements).End?.Edtf);

    [Fact]
    public void A_refusal_to_comment_is_recorded_and_changes_nothing()
    {
        var agreement = Assert.Single(Analysed.Text("India and Pakistan agreed on a ceasefire. The spokesman refused to comment on the ceasefire.").Agreements);

        Assert.Equal(AgreementStatus.Agreed, agreement.Status);
        Assert.Null(Assert.Single(agreement.History, h => h.Rule == "step.refusal").Status);
    }

    [Fact]
    public void A_plan_that_the_media_tell_of_has_its_scope_its_exclusion_and_its_guarantors()
    {
        var agreement = Assert.Single(Analysed.Text(
            "Libya's state news agency reported on Tuesday that the agreement reached by Egypt and Turkey envisages establishing a ceasefire from midnight on May 20. "
            + "The plan will be in force in all areas of Libya where the fighting is underway. It does not cover the terrorist organizations.",
            "According to the report, if the ceasefire deal is implemented, talks will be held in Tunis. Egypt and Turkey will act as guarantors of the settlement.").Agreements);

        Assert.Equal((AgreementStatus.Alleged, "2024-05-20T00:00"), (agreement.Status, agreement.Effective?.Edtf));
        Assert.Equal("the terrorist organizations", Assert.Single(agreement.Exclusions).Text.Text);
        Assert.Equal(["egypt", "turkey"], agreement.Guarantors);
        Assert.True(agreement.Scope?.Whole);
    }

    [Theory]
    [InlineData("He left of his own accord.")]
    [InlineData("A great deal of rain fell on the coast.")]
    [InlineData("The train came to a halt near Minsk.")]
    public void A_word_in_another_sense_is_no_agreement(string text) => Assert.Empty(Analysed.Text(text).Agreements);
}
