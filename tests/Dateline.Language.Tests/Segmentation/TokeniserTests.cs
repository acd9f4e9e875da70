namespace Dateline.Language.Tests;

public class TokeniserTests
{
    [Theory]
    [InlineData("Turkey's envoy said so.", "Turkey 's envoy said so .")]
    [InlineData("Turkey’s envoy said so.", "Turkey ’s envoy said so .")]
    [InlineData("They don't agree.", "They do n't agree .")]
    [InlineData("They don’t agree.", "They do n’t agree .")]
    [InlineData("The sides cannot agree.", "The sides can not agree .")]
    [InlineData("The envoys' talks ended.", "The envoys ' talks ended .")]
    public void A_clitic_is_a_word(string text, string words) => Assert.Equal(words, Wire.Words(text));

    [Theory]
    [InlineData("Gen. Joseph Votel met Mr. Smith.", "Gen. Joseph Votel met Mr. Smith .")]
    [InlineData("Talks began on Dec. 28 in Geneva.", "Talks began on Dec. 28 in Geneva .")]
    [InlineData("The U.S. envoy arrived at 9 a.m. on Monday.", "The U.S. envoy arrived at 9 a.m. on Monday .")]
    [InlineData("George W. Bush spoke.", "George W. Bush spoke .")]
    public void An_abbreviation_keeps_its_stop(string text, string words) => Assert.Equal(words, Wire.Words(text));

    [Theory]
    [InlineData("The state-run agency reported it.", "The state - run agency reported it .")]
    [InlineData("He sold it for $3.5 million.", "He sold it for $ 3.5 million .")]
    [InlineData("About 1,000 people (mostly women) fled.", "About 1,000 people ( mostly women ) fled .")]
    [InlineData("It began at 14:08 UTC+3 sharp.", "It began at 14:08 UTC+3 sharp .")]
    [InlineData("See https://example.org/a-b?c=1, he said.", "See https://example.org/a-b?c=1 , he said .")]
    [InlineData("\"No comment,\" he said.", "\" No comment , \" he said .")]
    [InlineData("“No comment,” he said.", "“ No comment , ” he said .")]
    public void Words_are_cut_as_the_treebanks_cut_them(string text, string words) => Assert.Equal(words, Wire.Words(text));
}
