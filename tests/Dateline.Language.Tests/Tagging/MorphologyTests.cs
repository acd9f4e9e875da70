using Dateline.Model;

namespace Dateline.Language.Tests;

public class MorphologyTests
{
    [Theory]
    [InlineData("The minister denied the report.", "denied", "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin")]
    [InlineData("The agreement was signed by both sides.", "signed", "Tense=Past|VerbForm=Part|Voice=Pass")]
    [InlineData("The sides have agreed to meet.", "meet", "VerbForm=Inf")]
    [InlineData("The envoys left Geneva.", "envoys", "Number=Plur")]
    [InlineData("She rejected the offer.", "She", "Number=Sing|Person=3")]
    public void A_word_has_its_features(string text, string form, string features)
    {
        var sentence = Wire.Sentence(text);
        Assert.Equal(features, sentence[sentence.IndexOf(form)].Morphology.ToString());
    }

    [Theory]
    [InlineData("Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin")]
    [InlineData("Tense=Past|VerbForm=Part|Voice=Pass")]
    [InlineData("")]
    public void A_bundle_is_read_and_written(string bundle) => Assert.Equal(bundle, Morphology.Parse(bundle).ToString());

    [Theory]
    [InlineData("Case=Nom|Gender=Masc|Number=Sing", "Number=Sing")]
    [InlineData("_", "")]
    [InlineData("Person=9|Tense=Fut", "")]
    [InlineData("Tense=1", "")]
    public void What_English_has_not_got_is_passed_over(string bundle, string kept) =>
        Assert.Equal(kept, Morphology.Parse(bundle).ToString());
}
