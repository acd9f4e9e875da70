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
    [InlineData("The Syrians left.", "Syrians", NameKind.Group)]
    public void A_country_is_a_place_and_a_people_a_group(string text, string name, NameKind kind) => A_name_has_its_kind(text, name, kind);

    [Fact]
    public void A_common_noun_does_not_end_a_name()
    {
        var sentence = Wire.Sentence("They discussed the Syrian settlement in Moscow.");
        Assert.Equal([new NameSpan(3, 4, NameKind.Group), new NameSpan(6, 7, NameKind.Place)], sentence.Names);
    }
}
