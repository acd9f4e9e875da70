using Dateline.Model;

namespace Dateline.Language.Tests;

public class RoleTests
{
    [Theory]
    [InlineData("Kremlin spokesman Dmitry Peskov declined to comment.", "Kremlin spokesman Dmitry Peskov", "Dmitry Peskov", "Kremlin")]
    [InlineData("Turkish Foreign Minister Mevlut Cavusoglu arrived in Astana.", "Turkish Foreign Minister Mevlut Cavusoglu", "Mevlut Cavusoglu", "Turkish")]
    [InlineData("Maria Orlova, a spokeswoman for the United Nations, welcomed the deal.", "Maria Orlova, a spokeswoman for the United Nations", "Maria Orlova", "United Nations")]
    public void A_person_is_joined_with_a_role(string text, string whole, string person, string within)
    {
        var reading = Wire.Read(text);
        var sentence = Assert.Single(reading.Sentences);
        var role = Assert.Single(sentence.Roles);
        Assert.Equal(whole, Text(reading, role.First, role.End));
        Assert.Equal(person, Text(reading, role.Person.First, role.Person.End));
        Assert.Equal(within, Text(reading, Assert.Single(sentence.Names, role.Qualifies)));
    }

    [Fact]
    public void A_person_without_a_role_has_none() => Assert.Empty(Wire.Sentence("Dmitry Peskov declined to comment.").Roles);

    private static string Text(Reading reading, NameSpan name) => Text(reading, name.First, name.End);

    private static string Text(Reading reading, int first, int end) =>
        reading.Story.TextOf(reading.Sentences[0].SpanOf(first, end));
}
