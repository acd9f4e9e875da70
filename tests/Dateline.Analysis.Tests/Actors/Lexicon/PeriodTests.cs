using Dateline.Model;
using NodaTime;

namespace Dateline.Analysis.Tests.Actors.Lexicon;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2016-02", "2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2016", "2017", "2016-01-01", "2017-12-31")]
    [InlineData("2016-02-03", "2016-02-03", "2016-02-03", "2016-02-03")]
    public void A_bound_counts_from_its_first_to_its_last_day(string from, string to, string first, string last)
    {
        var period = Of(from, to);

        Assert.Equal((first, last), (period.First.ToString("R", null), period.Last.ToString("R", null)));
    }

    [Fact]
    public void An_empty_bound_is_open()
    {
        Assert.True(Of("", "2016").Includes(new LocalDate(1, 1, 1)));
        Assert.True(Of("2016", "").Includes(new LocalDate(9000, 1, 1)));
        Assert.False(Of("2016", "").Includes(new LocalDate(2015, 12, 31)));
    }

    [Theory]
    [InlineData("2016-13", "")]
    [InlineData("2016-02-30", "")]
    [InlineData("16", "")]
    [InlineData("2016/02", "")]
    [InlineData("May 2016", "")]
    [InlineData("2017", "2016-12-31")]
    public void A_bound_that_is_no_date_or_out_of_order_is_refused(string from, string to) => Assert.Throws<LexiconException>(() => Of(from, to));

    private static Dateline.Analysis.Actors.Period Of(string from, string to) =>
        Dateline.Analysis.Actors.Period.Of(LexiconTable.Parse("t", $"id\tfrom\tto\na\t{from}\t{to}", "id", "from", "to").Rows[0]);
}
