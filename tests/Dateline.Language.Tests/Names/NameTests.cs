using Dateline.Model;

namespace Dateline.Language.Tests;

public class NameTests
{
    [Theory]
    [InlineData("Sergey Lavrov met John Kerry in Geneva.", "Sergey Lavrov", NameKind.Person)]
    [InlineData("Sergey Lavrov met John Kerry in Geneva.", "Geneva", NameKind.Place)]
    [InlineData("The United Nations welcomed the deal.", "United Nations", NameKind.Organisation)]
    [InlineData("Russia and Turkey agreed.", "Turkey", NameKind.Place)]
    public void A_name_has_its_kind(string text, string name, NameKind kind)
    {
        var sentence = Wire.Sentence(text);
        var found = sentence.Names.Select(n => (string.Join(' ', sentence.Tokens.Skip(n.First).Take(n.End - n.First).Select(t => t.Form)), n.Kind));
        Assert.Contains((name, kind), found);
    }

    [Fact]
    public void A_surname_is_a_person_once_the_full_name_was_given()
    {
        var reading = Wire.Read("Foreign Minister Sergey Lavrov arrived in Geneva.", "Lavrov left.");
        Assert.Equal([new NameSpan(0, 1, NameKind.Person)], reading.Sentences[1].Names);
    }

    [Theory]
    [InlineData("Turkey's state-run agency reported it.", "Turkey", NameKind.Place)]
    [InlineData("Saudi Arabia denied it.", "Saudi Arabia", NameKind.Place)]
    [InlineData("The Syrians left.", "Syrians", NameKind.Nationality)]
    [InlineData("The Kurds left.", "Kurds", NameKind.Group)]
    [InlineData("The Turkish Foreign Ministry denied it.", "Turkish Foreign Ministry", NameKind.Government)]
    [InlineData("The Kremlin denied it.", "Kremlin", NameKind.Government)]
    [InlineData("Al Jazeera reported it on Monday.", "Al Jazeera", NameKind.Media)]
    public void The_lexicon_tells_kinds_that_no_training_set_parts(string text, string name, NameKind kind) => A_name_has_its_kind(text, name, kind);

    [Fact]
    public void A_common_noun_does_not_end_a_name()
    {
        var sentence = Wire.Sentence("They discussed the Syrian settlement in Moscow.");
        Assert.Equal([new NameSpan(3, 4, NameKind.Nationality), new NameSpan(6, 7, NameKind.Place)], sentence.Names);
    }

    [Fact]
    public void Names_stand_inside_names()
    {
        var sentence = Wire.Sentence("The Turkish Foreign Ministry denied it.");
        Assert.Equal([new NameSpan(1, 4, NameKind.Government)], sentence.Names);
        Assert.Equal([new NameSpan(1, 2, NameKind.Nationality)], sentence.InnerNames);
    }

    [Theory]
    [InlineData("The meeting is due on Tuesday in March.")]
    [InlineData("He spoke on Dec. 28, 2016.")]
    public void A_date_is_no_name(string text) => Assert.Empty(Wire.Sentence(text).Names);

    [Theory]
    [InlineData("Governor Paul Reyes of Arizona spoke.", "Paul Reyes")]
    [InlineData("Reporters met President Omar Haddad in Amman.", "Omar Haddad")]
    public void A_person_is_named_without_title_and_place(string text, string name) => A_name_has_its_kind(text, name, NameKind.Person);
}
