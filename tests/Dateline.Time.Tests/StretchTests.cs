using Dateline.Model;

namespace Dateline.Time.Tests;

/// <summary>Durations, stretches that touch the present, repeated and vague times, times told in the text, and missing anchors.</summary>
public sealed class StretchTests
{
    [Theory]
    [InlineData("A seven-day truce was/VBD agreed/VBN .", "seven-day", "P7D", "duration.length")]
    [InlineData("A 72-hour pause was/VBD agreed/VBN .", "72-hour", "PT72H", "duration.length")]
    [InlineData("It lasted/VBD for two and a half years/NNS .", "two and a half years", "P2Y6M", "duration.length")]
    [InlineData("It lasted/VBD half an hour .", "half an hour", "PT30M", "duration.length")]
    [InlineData("It lasted/VBD several months/NNS .", "several months", "PXM", "duration.length")]
    [InlineData("They killed/VBD 30 people/NNS in two days/NNS .", "two days", "P2D", "duration.in")]
    public void A_length_alone_has_no_bounds(string line, string text, string timex, string rule)
    {
        var mention = Assert.Single(Wire.Read(line));
        var value = mention.Value;
        Assert.Equal((text, timex, rule, TimeKind.Duration), (value.Text, value.Timex, value.Rule, mention.Kind));
        Assert.Equal((null, null, null), (value.Edtf, value.Earliest, value.Latest));
    }

    [Fact]
    public void A_vague_stretch_ends_at_publication_and_begins_nowhere()
    {
        var mention = Assert.Single(Wire.Read("Over the past several days/NNS they have/VBP held/VBN talks/NNS ."));
        var value = mention.Value;
        Assert.Equal(("the past several days", "PXD", "../2016-12-28", "duration.recent-vague"), (value.Text, value.Timex, value.Edtf, value.Rule));
        Assert.Equal((null, Wire.Instant("2016-12-28T11:08:00Z")), (value.Earliest, value.Latest!.Value));
    }

    [Fact]
    public void A_counted_stretch_has_both_ends()
    {
        var value = Wire.One("In the last three days/NNS they held/VBD talks/NNS .");
        Assert.Equal(("P3D", "2016-12-25/2016-12-28", "duration.recent"), (value.Timex, value.Edtf, value.Rule));
        Assert.Equal(Wire.Instant("2016-12-28T11:08:00Z"), value.Latest);
    }

    [Fact]
    public void The_past_hours_are_counted_from_the_minute_of_publication()
    {
        var value = Wire.One("They hit/VBD 20 targets/NNS in the past 24 hours/NNS .");
        Assert.Equal(("2016-12-27T14:08/2016-12-28T14:08", Wire.Instant("2016-12-27T11:08:00Z")), (value.Edtf, value.Earliest!.Value));
    }

    [Fact]
    public void A_year_earlier_than_a_quarter_is_a_quarter()
    {
        var times = new Wire().Times("Trade fell/VBD in the third quarter of 2016 .", "It was/VBD higher/JJR a year earlier/RB .");
        Assert.Equal(("2015-07/2015-09", "2015-Q3", "offset.quarter"), (times[1].Value.Edtf, times[1].Value.Timex, times[1].Value.Rule));
    }

    [Fact]
    public void Within_hours_ends_so_many_hours_after_publication()
    {
        var value = Wire.One("Troops/NNS must/MD leave/VB within 48 hours/NNS .");
        Assert.Equal(("48 hours", "PT48H", "duration.within"), (value.Text, value.Timex, value.Rule));
        Assert.Equal(Wire.Instant("2016-12-30T11:08:00Z"), value.Latest);
    }

    [Theory]
    [InlineData("They meet/VBP every Friday .", "every Friday", "XXXX-WXX-5")]
    [InlineData("They run/VBP four flights/NNS a week .", "a week", "P1W")]
    [InlineData("They meet/VBP daily .", "daily", "P1D")]
    [InlineData("They meet/VBP twice a week .", "twice a week", "P1W")]
    [InlineData("They meet/VBP every two weeks/NNS .", "every two weeks", "P2W")]
    [InlineData("They meet/VBP on Mondays/NNPS .", "Mondays", "XXXX-WXX-1")]
    public void Repeated_times_are_sets(string line, string text, string timex)
    {
        var mention = Assert.Single(Wire.Read(line));
        Assert.Equal((text, timex, "set.repeat", TimeKind.Set), (mention.Value.Text, mention.Value.Timex, mention.Value.Rule, mention.Kind));
    }

    [Theory]
    [InlineData("They met/VBD recently/RB .", "PAST_REF")]
    [InlineData("They will/MD meet/VB soon/RB .", "FUTURE_REF")]
    [InlineData("They are/VBP now/RB in Astana .", "PRESENT_REF")]
    public void Vague_references_have_no_value(string line, string timex)
    {
        var value = Wire.One(line);
        Assert.Equal((timex, "reference.vague", null), (value.Timex, value.Rule, value.Edtf));
    }

    [Fact]
    public void Two_days_later_counts_from_the_day_last_told()
    {
        var times = new Wire().Times("They met/VBD on December 15 .", "Two days/NNS later/RB they left/VBD .", "They came/VBD back the following day .");
        Assert.Equal(["2016-12-15", "2016-12-17", "2016-12-18"], times.Select(t => t.Value.Edtf));
        Assert.Equal(["date.month-day", "offset.told", "relative.told"], times.Select(t => t.Value.Rule));
        Assert.Equal(TimeAnchor.Event, times[1].Value.Anchor);
    }

    [Theory]
    [InlineData("They met/VBD on Tuesday .", "XXXX-WXX-2")]
    [InlineData("They met/VBD on December 29 .", "XXXX-12-29")]
    [InlineData("They met/VBD in January .", "XXXX-01")]
    [InlineData("They met/VBD yesterday .", null)]
    [InlineData("They met/VBD a week ago .", null)]
    public void Without_an_anchor_nothing_is_invented(string line, string? timex)
    {
        var value = new Wire { Published = null, Place = null }.Only(line);
        Assert.Equal((null, null, null, timex), (value.Edtf, value.Earliest, value.Latest, value.Timex));
    }

    [Fact]
    public void A_full_date_needs_no_anchor()
    {
        var value = new Wire { Published = null, Place = "Moscow" }.Only("They met/VBD on 27 December 2016 .");
        Assert.Equal(("2016-12-27", TimeAnchor.Explicit), (value.Edtf, value.Anchor));
        Assert.Equal(Wire.Instant("2016-12-26T21:00:00Z"), value.Earliest);
    }

    [Fact]
    public void Earlier_on_the_day_of_publication_ends_there() =>
        Assert.Equal(Wire.Instant("2016-12-28T11:08:00Z"), Wire.One("He said/VBD it earlier on Wednesday .").Latest);

    [Theory]
    [InlineData("They met/VBD 999999999 hours/NNS ago .")]
    [InlineData("They met/VBD 999999999 years/NNS ago .")]
    [InlineData("They met/VBD 99999 centuries/NNS ago .")]
    [InlineData("They will/MD meet/VB within 999999999 days/NNS .")]
    [InlineData("In the last 999999999 minutes/NNS they met/VBD .")]
    [InlineData("They met/VBD in the first 99999 years/NNS of 2016 .")]
    [InlineData("They met/VBD on Eid al-Adha 1100 .")]
    [InlineData("They met/VBD at 25:00 on Tuesday .")]
    [InlineData("They met/VBD at 19:75 GMT on Tuesday .")]
    [InlineData("They met/VBD on February 31 , 2016 .")]
    public void Absurd_numbers_never_throw(string line) => Assert.All(Wire.Read(line), t => Assert.NotEmpty(t.Value.Rule));

    [Fact]
    public void The_dateline_serves_without_a_publication()
    {
        var value = new Wire { Published = null, DatelineDate = new(2016, 12, 28) }.Only("They met/VBD on Tuesday .");
        Assert.Equal(("2016-12-27", TimeAnchor.Dateline), (value.Edtf, value.Anchor));
    }
}
