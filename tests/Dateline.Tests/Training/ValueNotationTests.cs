using Dateline.Model;
using Dateline.Training;
using NodaTime;
using Xunit;

namespace Dateline.Tests.Training;

/// <summary>Expected values as cases print them, spoken on Wednesday, July 14, 2021, at 9:00.</summary>
public sealed class ValueNotationTests
{
    private static readonly LocalDateTime Reference = new(2021, 7, 14, 9, 0);

    [Theory]
    [InlineData("2021-07-19", "2021-07-19", "2021-07-19", "July 19", "2021-07-19")]
    [InlineData("2021-07-19T17", "2021-07-19 17:00:00", "2021-07-19 17:00:00", "July 19 at 5 p.m.", "2021-07-19T17:00")]
    [InlineData("T17:05:30", "17:05:30", "17:05:30", "5:05:30 p.m.", "2021-07-14T17:05")]
    [InlineData("TEV", "16:00:00", "20:00:00", "in the evening", "2021-07-13TEV")]
    [InlineData("XXXX-WXX-5TMO", "2021-07-16 08:00:00", "2021-07-16 12:00:00", "Friday morning", "2021-07-16TMO")]
    [InlineData("(2021-04-01,2021-07-01,P3M)", "2021-04-01", "2021-07-01", "the second quarter", "2021-Q2")]
    [InlineData("(1980-01-01,1990-01-01,P10Y)", "1980-01-01", "1990-01-01", "the 1980s", "198")]
    [InlineData("(XXXX-03-04,XXXX-03-09,P5D)", "2022-03-04", "2022-03-09", "March 4 to 9", "2022-03-04/2022-03-09")]
    [InlineData("(2011-01-01,2019-01-01,P8Y)", "2011-01-01", "2019-01-01", "2011 to 2019", "2011/2019")]
    [InlineData("(T17,T19,PT2H)", "17:00:00", "19:00:00", "5 to 7 p.m.", "2021-07-14T17:00/2021-07-14T19:00")]
    [InlineData("P3W", "1814400", "1814400", "a few weeks", "PXW")]
    [InlineData("PT1H30M", "5400", "5400", "an hour and a half", "PT1.5H")]
    [InlineData("2019-07-14", "2019-07-14", "2019-07-14", "two years ago", "2019")]
    [InlineData("2021-07-11", "2021-07-11", "2021-07-11", "several days ago", "PXD")]
    [InlineData("XXXX-02", "", "2022-02-01", "before February", "2022-02")]
    [InlineData("SU", "", "", "the summer", "2021-SU")]
    public void Two_notations_of_one_time_agree(string timex, string first, string last, string words, string found) =>
        Assert.True(Agrees(new ExpectedValue(timex, "", first, last), words, found));

    [Theory]
    [InlineData("2021-07-19", "2021-07-19", "2021-07-19", "July 19", "2021-07-18")]
    [InlineData("2021-07-20", "2021-07-20", "2021-07-20", "the 20th of next month", "2021-07")]
    [InlineData("(2021-04-01,2021-07-01,P3M)", "2021-04-01", "2021-07-01", "the second quarter", "P3M")]
    [InlineData("P3W", "1814400", "1814400", "three weeks", "PXW")]
    [InlineData("(T17,T19,PT2H)", "17:00:00", "19:00:00", "5 to 7 p.m.", "2021-07-14T17:00")]
    public void Two_times_do_not_agree(string timex, string first, string last, string words, string found) =>
        Assert.False(Agrees(new ExpectedValue(timex, "", first, last), words, found));

    [Theory]
    [InlineData(nameof(SentenceTense.Past), true, false)]
    [InlineData(nameof(SentenceTense.Future), false, true)]
    [InlineData(nameof(SentenceTense.Open), true, true)]
    public void The_tense_chooses_between_a_past_and_a_future_value(string tense, bool past, bool future)
    {
        ExpectedValue[] values = [new("XXXX-09-05", "", "2020-09-05", "2020-09-05"), new("XXXX-09-05", "", "2021-09-05", "2021-09-05")];
        var notation = new ValueNotation(Reference, Enum.Parse<SentenceTense>(tense));
        Assert.Equal(past, notation.Agrees(Phrase("September 5", values), Value("2020-09-05", "date.month-day")));
        Assert.Equal(future, notation.Agrees(Phrase("September 5", values), Value("2021-09-05", "date.month-day")));
    }

    [Fact]
    public void A_stretch_beside_the_present_may_be_its_length()
    {
        var expected = new ExpectedValue("(2021-07-15,2021-07-18,P3D)", "", "2021-07-15", "2021-07-18");
        Assert.True(Agrees(expected, "the next three days", "P3D", "duration.recent"));
        Assert.False(Agrees(expected, "the next three days", "P3D", "duration.length"));
    }

    [Fact]
    public void A_part_carries_the_value_of_its_whole()
    {
        var expected = new ExpectedValue("2021-W02", "", "2021-01-11", "2021-01-18");
        Assert.True(Agrees(expected, "the second week of 2021", "2021", "portion.stretch"));
        Assert.False(Agrees(expected, "the second week of 2021", "2021", "period.year"));
    }

    private static bool Agrees(ExpectedValue expected, string words, string found, string rule = "any") =>
        new ValueNotation(Reference, SentenceTense.Open).Agrees(Phrase(words, expected), Value(found, rule));

    private static ExpectedPhrase Phrase(string words, params ExpectedValue[] values) =>
        new() { Start = 0, End = words.Length, Text = words, Stated = words, Kind = "any", Values = [.. values] };

    private static TimeValue Value(string timex, string rule) => new()
    {
        Text = "",
        Timex = timex,
        Granularity = Granularity.Day,
        Zone = new TimeZoneReading(null, ZoneBasis.Unknown),
        Anchor = TimeAnchor.Published,
        Rule = rule,
    };
}
