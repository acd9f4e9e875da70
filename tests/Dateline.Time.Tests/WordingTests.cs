using Dateline.Model;

namespace Dateline.Time.Tests;

/// <summary>Wordings of newswire, read by the trained model in a Moscow story of Wednesday, 28 December 2016.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("The bomb went off at half past six in the morning on Monday.", "half past six in the morning on Monday", "2016-12-26T06:30")]
    [InlineData("The bomb went off at ten past four in the afternoon on Monday.", "ten past four in the afternoon on Monday", "2016-12-26T16:10")]
    [InlineData("The bomb went off at a quarter to seven on Monday.", "a quarter to seven on Monday", "2016-12-26T06:45")]
    [InlineData("The mandate expires one minute past midnight on Friday.", "one minute past midnight on Friday", "2016-12-30T00:01")]
    [InlineData("The strike begins at zero hour on Friday.", "zero hour on Friday", "2016-12-30T00:00")]
    [InlineData("Troops moved in at dawn on Monday.", "dawn on Monday", "2016-12-26T04:00/2016-12-26T08:00")]
    [InlineData("They left overnight Monday to Tuesday.", "overnight Monday to Tuesday", "2016-12-26T18:00/2016-12-27T06:00")]
    [InlineData("They left at 8 in the evening on Monday.", "8 in the evening on Monday", "2016-12-26T20:00")]
    [InlineData("The pause will last on Friday from 2:00 to 4:30 p.m.", "Friday from 2:00 to 4:30 p.m.", "2016-12-30T14:00/2016-12-30T16:30")]
    [InlineData("The station was shut at 1:05 a.m. Moscow time on Tuesday (2205 GMT Monday).", "1:05 a.m. Moscow time on Tuesday (2205 GMT Monday)", "2016-12-27T01:05")]
    [InlineData("They will meet on the first Friday of next month.", "the first Friday of next month", "2017-01-06")]
    [InlineData("They will meet on the last Monday of January.", "the last Monday of January", "2017-01-30")]
    [InlineData("They will meet in the week of January 10.", "the week of January 10", "2017-01-09/2017-01-15")]
    [InlineData("They will meet the week after next.", "the week after next", "2017-01-09/2017-01-15")]
    [InlineData("Schools will be shut for the rest of the week.", "the rest of the week", "2016-12-28/2017-01-01")]
    [InlineData("Gas will run short in Q1 2017.", "Q1 2017", "2017-01/2017-03")]
    [InlineData("Factions are to gather mid-week.", "mid-week", "2016-12-28/2016-12-29")]
    [InlineData("They signed on the eve of December 9.", "the eve of December 9", "2016-12-08")]
    [InlineData("The club was founded in the year 622.", "the year 622", "0622")]
    [InlineData("In four days the mandate of the mission expires.", "four days", "2017-01-01")]
    [InlineData("The chiefs speak by hotline on Friday, he said.", "Friday", "2016-12-30")]
    [InlineData("The halt was to begin on Friday.", "Friday", "2016-12-30")]
    [InlineData("He ordered a pause from Friday.", "Friday", "2016-12-30")]
    [InlineData("She could be back on Friday.", "Friday", "2016-12-30")]
    [InlineData("No one could be reached on Friday.", "Friday", "2016-12-23")]
    [InlineData("The council has set January 10 as the deadline.", "January 10", "2017-01-10")]
    [InlineData("The list was lodged on 27-Sep-2016.", "27-Sep-2016", "2016-09-27")]
    [InlineData("Gunners fell silent at midnight between Monday and Tuesday.", "midnight between Monday and Tuesday", "2016-12-27T00:00")]
    [InlineData("The army wants every gun removed by the end of January.", "the end of January", "../2017-01-31")]
    [InlineData("The bomb went off at 0:01 a.m. on Monday.", "0:01 a.m. on Monday", "2016-12-26T00:01")]
    [InlineData("The bomb went off on Monday morning at 7.", "Monday morning at 7", "2016-12-26T07:00")]
    [InlineData("The crossing is open between 0800 and 1100 GMT on Friday.", "0800 and 1100 GMT on Friday", "2016-12-30T08:00/2016-12-30T11:00")]
    [InlineData("They met on February 29.", "February 29", "2016-02-29")]
    [InlineData("They will meet on February 29.", "February 29", "2020-02-29")]
    [InlineData("They left before the end of November.", "the end of November", "../2016-11-30")]
    public void A_wording_gives_its_interval(string text, string words, string edtf)
    {
        var value = English.Read(text)[0].Value;
        Assert.Equal((words, edtf), (value.Text, value.Edtf));
    }

    [Theory]
    [InlineData("It fell on Yom Kippur 2021.", "2021-09-16")]
    [InlineData("It fell on Passover 2019.", "2019-04-20")]
    [InlineData("It fell on Orthodox Easter 2016.", "2016-05-01")]
    [InlineData("It fell on Lunar New Year 2020.", "2020-01-25")]
    [InlineData("It fell on Nowruz 2016.", "2016-03-20")]
    [InlineData("It fell on Eid al-Adha 2016.", "2016-09-11~")]
    [InlineData("It fell in Ramadan 2015.", "2015-06-18~/2015-07-16~")]
    [InlineData("They will meet by Ramadan 2017.", "../2017-05-27~")]
    public void A_feast_has_the_day_of_its_calendar(string text, string edtf) => Assert.Equal(edtf, English.Read(text)[0].Value.Edtf);

    [Theory]
    [InlineData("The talks lasted two hours and 30 minutes.", "PT2H30M")]
    [InlineData("The talks lasted a year and six months.", "P1Y6M")]
    [InlineData("The talks lasted two weeks and three days.", "P17D")]
    public void Two_units_make_one_length(string text, string timex) => Assert.Equal(timex, English.Read(text)[0].Value.Timex);

    [Theory]
    [InlineData("They met in early March.", TimeModifier.Start)]
    [InlineData("They met at the end of March.", TimeModifier.End)]
    [InlineData("They met in mid-March.", TimeModifier.Mid)]
    [InlineData("They talked for more than two hours.", TimeModifier.MoreThan)]
    [InlineData("They talked for less than two hours.", TimeModifier.LessThan)]
    [InlineData("They talked for at least two hours.", TimeModifier.EqualOrMore)]
    [InlineData("They talked for up to two hours.", TimeModifier.EqualOrLess)]
    [InlineData("They talked for about two hours.", TimeModifier.Approx)]
    [InlineData("They will leave by Friday.", TimeModifier.OnOrBefore)]
    [InlineData("They have been away since Friday.", TimeModifier.OnOrAfter)]
    [InlineData("They left before December 20.", TimeModifier.Before)]
    [InlineData("They will leave after January 20.", TimeModifier.After)]
    public void A_value_is_narrowed_or_loosened(string text, TimeModifier modifier) => Assert.Equal(modifier, English.Read(text)[0].Value.Mod);

    [Theory]
    [InlineData("Trucks cross daily from 10:00 to 14:00.", "P1D", "10:00", "14:00", null)]
    [InlineData("The curfew holds every night from 8 p.m. to 5 a.m.", "P1D", "20:00", "05:00", null)]
    [InlineData("Convoys arrive twice a week.", "P1W", null, null, "2X")]
    public void A_repeated_time_has_its_hours_and_its_count(string text, string timex, string? from, string? to, string? frequency)
    {
        var time = English.Read(text)[0];
        Assert.Equal((timex, from, to, frequency), (time.Value.Timex, time.Value.Hours?.From, time.Value.Hours?.To, time.Frequency));
    }

    [Theory]
    [InlineData("The March 14 alliance rejected the plan.")]
    [InlineData("The group November 17 claimed the attack.")]
    [InlineData("A pastor named Friday led the march.")]
    [InlineData("The newspaper Sunday Vima printed the letter.")]
    [InlineData("The quarter of the old city was empty.")]
    public void Names_are_no_times(string text) => Assert.Empty(English.Read(text));

    [Fact]
    public void A_weekday_that_the_date_does_not_have_is_noted()
    {
        var value = English.Read("They met on Tuesday, December 21, 2016.")[0].Value;
        Assert.Equal(("2016-12-21", "2016-12-20"), (value.Edtf, Assert.Single(value.Alternatives).Edtf));
        Assert.Equal("2016-12-21 is a Wednesday, not a Tuesday.", value.Note);
    }

    [Theory]
    [InlineData("They will meet on February 30.")]
    [InlineData("It was founded in the year 0.")]
    public void What_is_in_no_calendar_has_no_value(string text)
    {
        var value = English.Read(text)[0].Value;
        Assert.Equal((null, null, null, "The calendar has no such date."), (value.Edtf, value.Earliest, value.Latest, value.Note));
    }

    [Fact]
    public void The_last_year_of_the_calendar_has_no_end()
    {
        var value = English.Read("They are barred until the year 9999.")[0].Value;
        Assert.Equal(("../9999", null), (value.Edtf, value.Latest));
    }
}
