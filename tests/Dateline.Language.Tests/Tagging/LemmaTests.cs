namespace Dateline.Language.Tests;

public class LemmaTests
{
    [Theory]
    [InlineData("The ministers agreed on ceasefires.", "the minister agree on ceasefire .")]
    [InlineData("He said they met earlier.", "he say they meet early .")]
    [InlineData("Talks were held in Astana.", "talk be hold in Astana .")]
    [InlineData("They don't have guarantees.", "they do not have guarantee .")]
    [InlineData("Countries sent envoys.", "country send envoy .")]
    [InlineData("Fighters are fleeing cities.", "fighter be flee city .")]
    [InlineData("The rebels shelled the town and torched villages.", "the rebel shell the town and torch village .")]
    [InlineData("Troops were caring for the wounded, hoping to be shipped home.", "troops be care for the wounded , hope to be ship home .")]
    public void Words_have_their_dictionary_form(string text, string lemmas) =>
        Assert.Equal(lemmas, string.Join(' ', Wire.Sentence(text).Tokens.Select(t => t.Lemma)));
}
