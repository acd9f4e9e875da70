using Dateline.Model;

namespace Dateline.Analysis.Tests.Factuality;

public sealed class FactualityTests
{
    [Theory]
    [InlineData("The rebels [left] Aleppo.", Certainty.Certain, Polarity.Positive, Modality.Actual)]
    [InlineData("The rebels did not [leave] Aleppo.", Certainty.Certain, Polarity.Negative, Modality.Actual)]
    [InlineData("The rebels never [left] Aleppo.", Certainty.Certain, Polarity.Negative, Modality.Actual)]
    [InlineData("The ministers will [meet] in Quito.", Certainty.Probable, Polarity.Positive, Modality.Planned)]
    [InlineData("The ministers plan to [meet] in Quito.", Certainty.Probable, Polarity.Positive, Modality.Planned)]
    [InlineData("The mediators failed to [reach] an agreement.", Certainty.Certain, Polarity.Negative, Modality.Actual)]
    [InlineData("The mediators managed to [extend] the truce.", Certainty.Certain, Polarity.Positive, Modality.Actual)]
    [InlineData("Rebels allegedly [shelled] the town.", Certainty.Unknown, Polarity.Positive, Modality.Actual)]
    [InlineData("Did Ukraine [attack] the bridge?", Certainty.Unknown, Polarity.Positive, Modality.Hypothetical)]
    [InlineData("Israel threatened to [attack] Lebanon.", Certainty.Possible, Polarity.Positive, Modality.Hypothetical)]
    public void The_words_above_and_below_an_event_make_its_factuality(string text, Certainty certainty, Polarity polarity, Modality modality)
    {
        var held = Analysed.Bracketed(text).Held;

        Assert.Equal((certainty, polarity, modality), (held.Certainty, held.Polarity, held.Modality));
    }

    [Theory]
    [InlineData("If the truce [holds], talks will open in Juba.")]
    [InlineData("If the truce holds, talks will [open] in Juba.")]
    [InlineData("Talks will open in Juba if the truce [holds].")]
    public void Both_members_of_a_condition_are_conditional(string text) =>
        Assert.Equal(Modality.Conditional, Analysed.Bracketed(text).Held.Modality);

    [Fact]
    public void A_condition_is_kept_with_its_words() => Assert.Equal(
        "If the truce holds",
        Analysed.Bracketed("If the truce holds, talks will [open] in Juba.").Held.Condition?.Text.TrimEnd(','));

    [Fact]
    public void A_denial_turns_what_is_denied()
    {
        var presentation = Analysed.Bracketed("Velia denied that its forces had [entered] the buffer zone.");

        Assert.Equal((Certainty.Certain, Polarity.Negative), (presentation.Held.Certainty, presentation.Held.Polarity));
        Assert.Equal((Certainty.Unknown, Polarity.Positive), (presentation.Author.Certainty, presentation.Author.Polarity));
    }

    [Fact]
    public void The_outlet_does_not_vouch_for_what_it_quotes()
    {
        var presentation = Analysed.Bracketed("Officials said Pakistan had [bombed] Khost.");

        Assert.Equal(Certainty.Certain, presentation.Held.Certainty);
        Assert.Equal(Certainty.Unknown, presentation.Author.Certainty);
        Assert.NotNull(presentation.Statement);
    }

    [Fact]
    public void A_counterfactual_never_happened() => Assert.Equal(
        Modality.Counterfactual,
        Analysed.Bracketed("The army would have [attacked] the port had the mediators not intervened.").Held.Modality);
}
