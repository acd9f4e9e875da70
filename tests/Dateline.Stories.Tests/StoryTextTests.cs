using System.Globalization;
using System.Text;
using Xunit;

namespace Dateline.Stories.Tests;

public sealed class StoryTextTests
{
    public static TheoryData<string> Files() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Data")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_passage_is_one_clean_line(string file)
    {
        var story = Sources.Read(Sources.File(file));
        Assert.All(story.Passages.Select(p => story.TextOf(p)), text =>
        {
            Assert.True(text.IsNormalized(NormalizationForm.FormC) && text.Trim() == text);
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
            Assert.DoesNotContain(text, char.IsControl);
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Reading_twice_and_in_Turkish_gives_the_same_story(string file)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");
            var first = new StoryReader().Read(Sources.File(file)).Value;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(first, new StoryReader().Read(Sources.File(file)).Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_same_text_is_the_same_story_in_any_encoding_and_layout()
    {
        const string text = "Envoys meet in Zürich\n\nThe envoys met in Zürich on Monday.";
        var other = text.Replace(" ", " \u00A0", StringComparison.Ordinal).Replace("ü", "u\u0308", StringComparison.Ordinal);
        var utf16 = new StorySource { Bytes = (byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(other)] };
        Assert.Equal(Sources.Read(text).Id, Sources.Read(utf16).Id);
        Assert.Equal(16, Sources.Read(text).Id.Length);
    }

    [Theory]
    [InlineData("Foreign policy Syrian conflict", "Foreign policy|Syrian conflict")]
    [InlineData("Syrian conflict Foreign policy", "Syrian conflict|Foreign policy")]
    [InlineData("Lakeland, Ceasefire; Aid", "Lakeland|Ceasefire|Aid")]
    [InlineData("Middle East Foreign policy", "Middle East|Foreign policy")]
    [InlineData("Border incidents Prisoner swaps Gas transit", "Border incidents|Prisoner swaps|Gas transit")]
    [InlineData("Vladimir Putin", "Vladimir Putin")]
    [InlineData("United Nations", "United Nations")]
    public void Topics_on_one_line_are_told_apart(string line, string topics) =>
        Assert.Equal(topics.Split('|'), Sources.Read("The envoys met in Oslo on Monday, officials of both sides said.\n\nTopics\n" + line).Topics);

    [Fact]
    public void Persons_on_one_line_are_told_apart_by_the_text()
    {
        var story = Sources.Read("Viktor Lem met Anna van Dyck in Oslo on Monday, officials of both sides said.\n\nPersons\nViktor Lem Anna van Dyck");
        Assert.Equal(["Viktor Lem", "Anna van Dyck"], story.Persons);
    }
}
