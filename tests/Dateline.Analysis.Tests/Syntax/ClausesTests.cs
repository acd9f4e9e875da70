using Dateline.Model;

namespace Dateline.Analysis.Tests.Syntax;

public sealed class ClausesTests
{
    [Theory]
    [InlineData("The town was shelled on Sunday.", "shelled", true)]
    [InlineData("The army shelled the town.", "shelled", false)]
    [InlineData("The agreement reached by the two sides is secret.", "reached", true)]
    public void A_passive_is_told_by_its_auxiliary_or_its_place(string text, string verb, bool passive)
    {
        var sentence = Read(text);
        Assert.Equal(passive, sentence.IsPassive(At(sentence, verb)));
    }

    [Fact]
    public void A_coordination_holds_its_members_in_order()
    {
        var sentence = Read("Egypt, Jordan and Iraq signed the treaty.");
        Assert.Equal(["Egypt", "Jordan", "Iraq"], sentence.Coordination(At(sentence, "Egypt")).Select(i => sentence[i].Form));
    }

    [Fact]
    public void The_governing_predicate_of_an_object_is_its_verb()
    {
        var sentence = Read("Egypt signed the treaty.");
        Assert.Equal("signed", sentence[sentence.GoverningPredicate(At(sentence, "treaty"))].Form);
    }

    [Fact]
    public void A_subject_with_a_copula_makes_a_predicate_of_its_adjective()
    {
        var sentence = Read("The border is closed to trade.");
        Assert.True(sentence.IsPredicate(At(sentence, "closed")));
    }

    [Theory]
    [InlineData("The two leaders did not meet.", "meet")]
    [InlineData("The two leaders never met.", "met")]
    public void Not_and_never_negate_their_verb(string text, string verb)
    {
        var sentence = Read(text);
        Assert.True(sentence.IsNegated(At(sentence, verb)));
    }

    private static Sentence Read(string text) => Wire.Read(text).Sentences[0];

    private static int At(Sentence sentence, string form) => sentence.Tokens.ToList().FindIndex(t => t.Form == form);
}
