namespace Dateline.Model.Tests;

public sealed class EquatableListTests
{
    [Fact]
    public void Lists_of_equal_items_are_equal()
    {
        EquatableList<string> left = ["Cairo", "Amman"];
        var right = "Cairo|Amman".Split('|').ToEquatableList();

        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Theory]
    [InlineData("Amman|Cairo")]
    [InlineData("Cairo")]
    [InlineData("Cairo|Amman|Doha")]
    public void Order_and_length_count(string other)
    {
        EquatableList<string> list = ["Cairo", "Amman"];
        Assert.True(list != other.Split('|').ToEquatableList());
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        EquatableList<int> empty = [];

        Assert.Equal(default, empty);
        Assert.Equal(default(EquatableList<int>).GetHashCode(), empty.GetHashCode());
        Assert.Empty(default(EquatableList<int>));
    }

    [Fact]
    public void A_list_is_a_copy_of_what_it_was_made_from()
    {
        var source = new[] { 1, 2 };
        var list = source.ToEquatableList();
        source[0] = 9;

        Assert.Equal(1, list[0]);
    }

    [Fact]
    public void Records_that_hold_equal_lists_are_equal() => Assert.Equal(
        new Story { Id = "a", Language = "en", Paragraphs = [new Paragraph(ParagraphKind.Body, "Talks began.")] },
        new Story { Id = "a", Language = "en", Paragraphs = [new Paragraph(ParagraphKind.Body, "Talks began.")] });
}
