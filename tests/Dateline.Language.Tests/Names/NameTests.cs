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
}
