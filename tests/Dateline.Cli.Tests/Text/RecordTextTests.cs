using Dateline.Cli.Text;
using Xunit;
using Record = Dateline.Model.Record;

namespace Dateline.Cli.Tests.Text;

public sealed class RecordTextTests
{
    [Fact]
    public void A_record_reads_as_accepted() => Golden.Check("record.txt", Write());

    [Fact]
    public void A_record_in_a_narrow_terminal_reads_as_accepted() => Golden.Check("record-narrow.txt", Write(width: 60));

    [Fact]
    public void An_explained_record_names_the_rules_as_accepted() => Golden.Check("record-explained.txt", Write(explain: true));

    [Fact]
    public void A_coloured_record_has_the_accepted_escape_codes() => Golden.Check("record-coloured.txt", Write(colour: true));

    [Fact]
    public void A_record_with_nothing_found_says_nothing_four_times() => Golden.Check("record-empty.txt", Write(SampleRecord.Empty));

    [Fact]
    public void Without_colour_there_is_no_escape_code() => Assert.DoesNotContain('\e', Write());

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(160)]
    public void No_line_is_wider_than_the_terminal(int width) =>
        Assert.All(Write(width: width).Split('\n'), line => Assert.True(line.Length <= width, line));

    [Fact]
    public void No_line_ends_in_a_space() => Assert.All(Write().Split('\n'), line => Assert.Equal(line.TrimEnd(), line));

    [Fact]
    public void Every_fact_stands_in_the_narrowest_terminal_too()
    {
        var wide = Write(width: 1000);
        string Flat(int width) => string.Join(' ', Write(width: width).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        foreach (var fact in new[] { "Jon Falk (envoy, League of the River; Riksdag speaker)", "2023-03-06T00:00 or 2023-03-07T00:00 UTC+01" })
        {
            Assert.Contains(fact, wide, StringComparison.Ordinal);
            Assert.Contains(fact, Flat(60), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Whom_only_a_table_names_is_marked()
    {
        var record = SampleRecord.Record with { Actors = [.. SampleRecord.Record.Actors.Select(a => a.Id == "ada-berg" ? a with { Inferred = true } : a)] };
        Assert.Contains("Ada Berg (foreign minister, NOR, not named)", Write(record, width: 1000), StringComparison.Ordinal);
    }

    [Fact]
    public void A_control_character_of_the_story_never_reaches_the_terminal()
    {
        var hostile = SampleRecord.Empty with { Story = SampleStory.Truce with { Headline = "Calm\e[2Jnews" } };
        Assert.Contains("Calm\uFFFD[2Jnews", Write(hostile), StringComparison.Ordinal);
    }

    private static string Write(Record? record = null, int width = Terminal.PipedWidth, bool colour = false, bool explain = false) =>
        new RecordText(width, colour, explain).Write(record ?? SampleRecord.Record);
}
