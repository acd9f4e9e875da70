namespace Dateline.Model.Tests.Lexicon;

public sealed class LexiconTableTests
{
    private const string Good = "# note\nid\tlemmas\tkind\na\tx|y\tsummit\n\nb\t\ttalks\n";

    [Fact]
    public void A_row_gives_cells_lists_and_choices()
    {
        var rows = LexiconTable.Parse("t.tsv", Good, "id", "lemmas", "kind").Rows;

        Assert.Equal(["x", "y"], rows[0].List("lemmas"));
        Assert.Equal(MeetingKind.Summit, rows[0].Choice<MeetingKind>("kind"));
        Assert.Null(rows[1].Optional("lemmas"));
        Assert.Empty(rows[1].List("lemmas"));
    }

    [Fact]
    public void Comments_and_blank_lines_count_for_line_numbers() =>
        Assert.Equal([3, 5], LexiconTable.Parse("t.tsv", Good, "id", "lemmas", "kind").Rows.Select(r => r.Line));

    [Theory]
    [InlineData("id\tlemma\n", "t.tsv:1:1: ")]
    [InlineData("id\tlemmas\nb\tx\na\ty\n", "t.tsv:3:1: ")]
    [InlineData("id\tlemmas\na\tx\na\ty\n", "t.tsv:3:1: ")]
    [InlineData("id\tlemmas\na\tx\nb\n", "t.tsv:3:1: ")]
    [InlineData("id\tlemmas\na\tx\tz\n", "t.tsv:2:3: ")]
    [InlineData("id\tlemmas\nB\tx\na\ty\nZ\tz\n", "t.tsv:4:1: ")]
    public void A_wrong_table_is_refused_with_file_line_and_column(string text, string place)
    {
        var refusal = Assert.Throws<LexiconException>(() => LexiconTable.Parse("t.tsv", text, "id", "lemmas"));
        Assert.StartsWith(place, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("banquet")]
    [InlineData("99")]
    public void A_value_that_is_no_choice_is_refused_with_its_column(string value)
    {
        var row = LexiconTable.Parse("t.tsv", $"id\tkind\na\t{value}\n", "id", "kind").Rows[0];
        Assert.StartsWith("t.tsv:2:2: ", Assert.Throws<LexiconException>(() => row.Choice<MeetingKind>("kind")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_not_embedded_is_named() =>
        Assert.Contains("none.tsv", Assert.Throws<LexiconException>(() => LexiconTable.Load(typeof(LexiconTableTests).Assembly, "none.tsv", "id")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_column_that_is_not_there_is_the_callers_fault()
    {
        var row = LexiconTable.Parse("t.tsv", "id\na\n", "id").Rows[0];
        Assert.Throws<ArgumentException>(() => row["kind"]);
    }
}
