using Dateline.Model;

namespace Dateline.Language.Tests;

public class TreeTests
{
    [Theory]
    [InlineData("Dmitry Peskov said that talks will continue.", "said", "Dmitry", Relation.Nsubj)]
    [InlineData("Dmitry Peskov said that talks will continue.", "said", "continue", Relation.Ccomp)]
    [InlineData("The agreement was signed by both sides.", "signed", "agreement", Relation.NsubjPass)]
    [InlineData("The agreement was signed by both sides.", "signed", "sides", Relation.OblAgent)]
    [InlineData("The minister condemned the attack.", "condemned", "attack", Relation.Obj)]
    [InlineData("Lavrov, Cavusoglu and Zarif held a meeting.", "Lavrov", "Zarif", Relation.Conj)]
    [InlineData("Lavrov held a meeting and agreed on a statement.", "held", "agreed", Relation.Conj)]
    [InlineData("Turkey's minister arrived.", "minister", "Turkey", Relation.NmodPoss)]
    [InlineData("The groups that signed the deal left.", "groups", "signed", Relation.AclRelcl)]
    public void A_word_depends_on_its_head(string text, string head, string dependent, Relation relation)
    {
        var sentence = Wire.Sentence(text);
        var token = sentence[sentence.IndexOf(dependent)];
        Assert.Equal((head, relation), (sentence[token.Head].Form, token.Relation));
    }
}
