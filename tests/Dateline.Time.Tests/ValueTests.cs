namespace Dateline.Time.Tests;

/// <summary>What expressions mean in a Moscow story of Wednesday, 28 December 2016.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("He arrived/VBD on 27 December 2016 .", "27 December 2016", "2016-12-27", "date.full")]
    [InlineData("He arrived/VBD on December 27 , 2016 .", "December 27 , 2016", "2016-12-27", "date.full")]
    [InlineData("He arrived/VBD on Tuesday , December 27 , 2016 .", "Tuesday , December 27 , 2016", "2016-12-27", "date.full")]
    [InlineData("He arrived/VBD on 2016-12-27 .", "2016-12-27", "2016-12-27", "date.full")]
    [InlineData("He arrived/VBD on 27/12/2016 .", "27/12/2016", "2016-12-27", "date.full")]
    [InlineData("He arrived/VBD on the 27th of December .", "the 27th of December", "2016-12-27", "date.month-day")]
    [InlineData("He arrived/VBD on Dec. 27 .", "Dec. 27", "2016-12-27", "date.month-day")]
    [InlineData("He arrived/VBD on December 27th .", "December 27th", "2016-12-27", "date.month-day")]
    [InlineData("Talks were/VBD held/VBN/hold on Dec. 20-21 .", "Dec. 20-21", "2016-12-20/2016-12-21", "interval.range")]
    [InlineData("Talks were/VBD held/VBN/hold on 20 - 21 December .", "20 - 21 December", "2016-12-20/2016-12-21", "interval.range")]
    [InlineData("The plan failed/VBD on February 30 .", "February 30", null, "date.invalid")]
    public void Dates_are_read_in_all_orders(string line, string text, string? edtf, string rule) => Expect(line, text, edtf, rule);

    [Theory]
    [InlineData("He told/VBD reporters on Wednesday .", "Wednesday", "2016-12-28", "date.weekday")]
    [InlineData("They discussed/VBD it on Tuesday .", "Tuesday", "2016-12-27", "date.weekday")]
    [InlineData("They met/VBD last Friday .", "last Friday", "2016-12-23", "date.weekday-shift")]
    [InlineData("They will/MD meet/VB next Friday .", "next Friday", "2017-01-06", "date.weekday-shift")]
    [InlineData("They will/MD meet/VB on Friday next week .", "Friday next week", "2017-01-06", "date.weekday-of-week")]
    [InlineData("They will/MD meet/VB this Friday .", "this Friday", "2016-12-30", "date.weekday-shift")]
    public void Weekdays_are_days(string line, string text, string edtf, string rule) => Expect(line, text, edtf, rule);

    [Theory]
    [InlineData("They met/VBD yesterday .", "yesterday", "2016-12-27", "relative.day")]
    [InlineData("They met/VBD the day before yesterday .", "the day before yesterday", "2016-12-26", "relative.day")]
    [InlineData("They will/MD meet/VB tomorrow .", "tomorrow", "2016-12-29", "relative.day")]
    [InlineData("They met/VBD two days ago .", "two days ago", "2016-12-26", "offset.now")]
    [InlineData("They met/VBD a week ago .", "a week ago", "2016-12-21~", "offset.now")]
    [InlineData("They met/VBD three months ago .", "three months ago", "2016-09~", "offset.now")]
    [InlineData("They met/VBD a year ago .", "a year ago", "2015~", "offset.now")]
    [InlineData("They will/MD meet/VB in two weeks .", "two weeks", "2017-01-11~", "offset.now")]
    [InlineData("They met/VBD two days after December 20 .", "two days after December 20", "2016-12-22", "offset.date")]
    [InlineData("They will/MD meet/VB next month .", "next month", "2017-01", "relative.unit")]
    [InlineData("They met/VBD last year .", "last year", "2015", "relative.unit")]
    [InlineData("They met/VBD this week .", "this week", "2016-12-26/2017-01-01", "relative.unit")]
    [InlineData("They met/VBD last quarter .", "last quarter", "2016-07/2016-09", "relative.unit")]
    [InlineData("They met/VBD this weekend .", "this weekend", "2016-12-24/2016-12-25", "relative.unit")]
    [InlineData("They will/MD meet/VB this weekend .", "this weekend", "2016-12-31/2017-01-01", "relative.unit")]
    [InlineData("They met/VBD last weekend .", "last weekend", "2016-12-24/2016-12-25", "relative.unit")]
    public void Relative_times_count_from_the_publication(string line, string text, string edtf, string rule) =>
        Expect(line, text, edtf, rule);

    [Theory]
    [InlineData("Talks will/MD be held/VBN/hold in the second half of January 2017 .", "the second half of January 2017", "2017-01-16/2017-01-31", "period.fraction")]
    [InlineData("Talks will/MD start/VB in the first half of January .", "the first half of January", "2017-01-01/2017-01-15", "period.fraction")]
    [InlineData("Talks will/MD start/VB in early January .", "early January", "2017-01-01/2017-01-10", "portion.vague")]
    [InlineData("Talks will/MD start/VB in mid-January .", "mid-January", "2017-01-11/2017-01-20", "portion.vague")]
    [InlineData("Talks will/MD start/VB in late January .", "late January", "2017-01-21/2017-01-31", "portion.vague")]
    [InlineData("Talks will/MD start/VB in the first ten days of January .", "the first ten days of January", "2017-01-01/2017-01-10", "portion.stretch")]
    [InlineData("Talks will/MD start/VB in January .", "January", "2017-01", "period.month")]
    [InlineData("Talks started/VBD in January .", "January", "2016-01", "period.month")]
    [InlineData("Talks started/VBD in January 2014 .", "January 2014", "2014-01", "period.month-year")]
    [InlineData("Talks started/VBD in the first quarter of 2016 .", "the first quarter of 2016", "2016-01/2016-03", "period.fraction")]
    [InlineData("Talks started/VBD in the third quarter .", "the third quarter", "2016-07/2016-09", "period.fraction")]
    [InlineData("Talks started/VBD in the second half of 2015 .", "the second half of 2015", "2015-07/2015-12", "period.fraction")]
    [InlineData("Talks started/VBD in 2015 .", "2015", "2015", "period.year")]
    [InlineData("Talks started/VBD in the 1990s .", "the 1990s", "199X", "period.decade")]
    [InlineData("The line was/VBD drawn/VBN in the 19th century .", "the 19th century", "18XX", "period.century")]
    [InlineData("Talks started/VBD last summer .", "last summer", "2016-06/2016-08", "period.season")]
    [InlineData("Talks started/VBD last November .", "last November", "2016-11", "period.month")]
    [InlineData("Talks started/VBD last October 23 .", "last October 23", "2016-10-23", "date.month-day")]
    [InlineData("Talks started/VBD over the weekend .", "the weekend", "2016-12-24/2016-12-25", "relative.unit")]
    [InlineData("Talks started/VBD in last year 's third quarter .", "last year 's third quarter", "2015-07/2015-09", "period.fraction")]
    [InlineData("Talks started/VBD in nineteen ninety-six .", "nineteen ninety-six", "1996", "period.year")]
    [InlineData("The war began/VBD in late 2013 .", "late 2013", "2013-09/2013-12", "portion.vague")]
    public void Periods_and_their_parts_are_intervals(string line, string text, string edtf, string rule) =>
        Expect(line, text, edtf, rule);

    [Theory]
    [InlineData("It fell/VBD overnight .", "overnight", "2016-12-27T18:00/2016-12-28T06:00")]
    [InlineData("It fell/VBD on Tuesday evening .", "Tuesday evening", "2016-12-27T17:00/2016-12-28T00:00")]
    [InlineData("It fell/VBD in the early hours of Monday .", "the early hours of Monday", "2016-12-26T00:00/2016-12-26T06:00")]
    [InlineData("It fell/VBD this morning .", "this morning", "2016-12-28T05:00/2016-12-28T12:00")]
    [InlineData("It fell/VBD on the night of December 26 .", "the night of December 26", "2016-12-26T18:00/2016-12-27T06:00")]
    public void Parts_of_the_day_have_hours(string line, string text, string edtf) => Expect(line, text, edtf, "part.day");

    [Theory]
    [InlineData("They must/MD leave/VB by January 15 .", "January 15", "../2017-01-15", "bound.by")]
    [InlineData("They will/MD stay/VB until Friday .", "Friday", "../2016-12-30", "bound.until")]
    [InlineData("They have/VBP fought/VBN/fight since Monday .", "Monday", "2016-12-26/..", "bound.since")]
    [InlineData("They left/VBD before December 20 .", "December 20", "../2016-12-19", "bound.before")]
    [InlineData("They will/MD leave/VB after January 20 .", "January 20", "2017-01-21/..", "bound.after")]
    [InlineData("They will/MD leave/VB by the end of the year .", "the end of the year", "../2016-12", "bound.by")]
    [InlineData("They talked/VBD from December 20 to December 22 .", "December 20 to December 22", "2016-12-20/2016-12-22", "interval.range")]
    [InlineData("They talked/VBD between Monday and Wednesday .", "Monday and Wednesday", "2016-12-26/2016-12-28", "interval.range")]
    [InlineData("They will/MD talk/VB from Friday to Monday .", "Friday to Monday", "2016-12-30/2017-01-02", "interval.range")]
    [InlineData("They fought/VBD from 2011 to 2015 .", "2011 to 2015", "2011/2015", "interval.range")]
    [InlineData("They met/VBD around December 15 .", "December 15", "2016-12-15~", "approximate")]
    [InlineData("He said/VBD it earlier on Wednesday .", "earlier on Wednesday", "2016-12-28", "clip.earlier")]
    [InlineData("He will/MD speak/VB later on Wednesday .", "later on Wednesday", "2016-12-28", "clip.later")]
    public void Limits_open_one_side(string line, string text, string edtf, string rule) => Expect(line, text, edtf, rule);

    [Theory]
    [InlineData("They met/VBD on Christmas Eve .", "Christmas Eve", "2016-12-24")]
    [InlineData("They met/VBD last Thanksgiving .", "last Thanksgiving", "2016-11-24")]
    [InlineData("They met/VBD at Easter .", "Easter", "2016-03-27")]
    [InlineData("They will/MD meet/VB on Good Friday .", "Good Friday", "2017-04-14")]
    [InlineData("They will/MD meet/VB on Orthodox Christmas .", "Orthodox Christmas", "2017-01-07")]
    [InlineData("They met/VBD on Eid al-Adha .", "Eid al-Adha", "2016-09-11~")]
    public void Feasts_have_their_days(string line, string text, string edtf) => Expect(line, text, edtf, "date.feast");

    [Fact]
    public void A_weekday_that_contradicts_its_date_is_kept_as_a_second_reading()
    {
        var value = Wire.One("He spoke/VBD on Tuesday , December 28 .");
        Assert.Equal("2016-12-28", value.Edtf);
        Assert.Equal("2016-12-27", Assert.Single(value.Alternatives).Edtf);
    }

    private static void Expect(string line, string text, string? edtf, string rule)
    {
        var value = Wire.One(line);
        Assert.Equal((text, edtf, rule), (value.Text, value.Edtf, value.Rule));
    }
}
