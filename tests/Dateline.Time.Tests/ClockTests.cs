using Dateline.Model;

namespace Dateline.Time.Tests;

/// <summary>Clock times and the zones that they are read in.</summary>
public sealed class ClockTests
{
    [Theory]
    [InlineData("It will/MD start/VB at 19:00 Damascus time on Thursday .", "19:00 Damascus time on Thursday", "2016-12-29T19:00", "2016-12-29T17:00:00Z", "Asia/Damascus", ZoneBasis.Explicit)]
    [InlineData("It started/VBD at 2200 GMT on Tuesday .", "2200 GMT on Tuesday", "2016-12-27T22:00", "2016-12-27T22:00:00Z", "UTC", ZoneBasis.Explicit)]
    [InlineData("It will/MD start/VB at 3 p.m. EST on Friday .", "3 p.m. EST on Friday", "2016-12-30T15:00", "2016-12-30T20:00:00Z", "UTC-05", ZoneBasis.Explicit)]
    [InlineData("It will/MD start/VB on Friday at 15:30 UTC+3 .", "Friday at 15:30 UTC+3", "2016-12-30T15:30", "2016-12-30T12:30:00Z", "UTC+03", ZoneBasis.Explicit)]
    [InlineData("It started/VBD at 00:00 Moscow time ( 2100 GMT ) on Tuesday .", null, "2016-12-27T00:00", "2016-12-26T21:00:00Z", "Europe/Moscow", ZoneBasis.Explicit)]
    [InlineData("It started/VBD at 00:00 ( 2200 GMT ) on Tuesday .", null, "2016-12-27T00:00", "2016-12-26T22:00:00Z", "UTC+02", ZoneBasis.Explicit)]
    [InlineData("It started/VBD at noon in Damascus on Tuesday .", "noon in Damascus on Tuesday", "2016-12-27T12:00", "2016-12-27T10:00:00Z", "Asia/Damascus", ZoneBasis.Place)]
    [InlineData("It started/VBD at noon in Damascus .", "noon", "2016-12-28T12:00", "2016-12-28T10:00:00Z", "Asia/Damascus", ZoneBasis.Place)]
    [InlineData("It started/VBD at noon on Tuesday .", "noon on Tuesday", "2016-12-27T12:00", "2016-12-27T09:00:00Z", "Europe/Moscow", ZoneBasis.Dateline)]
    [InlineData("It started/VBD at 10.30 a.m. on Tuesday .", "10.30 a.m. on Tuesday", "2016-12-27T10:30", "2016-12-27T07:30:00Z", "Europe/Moscow", ZoneBasis.Dateline)]
    [InlineData("It ended/VBD at 24:00 on Tuesday .", "24:00 on Tuesday", "2016-12-28T00:00", "2016-12-27T21:00:00Z", "Europe/Moscow", ZoneBasis.Dateline)]
    public void A_clock_time_is_an_instant(string line, string? text, string edtf, string instant, string zone, ZoneBasis basis)
    {
        var value = Wire.Read(line)[0].Value;
        Assert.Equal((edtf, zone, basis), (value.Edtf, value.Zone.Id, value.Zone.Basis));
        Assert.Equal((Wire.Instant(instant), Wire.Instant(instant)), (value.Earliest!.Value, value.Latest!.Value));
        Assert.Equal(text ?? value.Text, value.Text);
        Assert.Equal(line.Contains("noon", StringComparison.Ordinal) ? "clock.noon" : "clock.time", value.Rule);
    }

    [Theory]
    [InlineData("The truce/NN starts/VBZ/start at midnight on December 29 .")]
    [InlineData("It envisages/VBZ/envisage establishing/VBG/establish ceasefire from midnight on December 29 .")]
    public void Midnight_on_a_day_is_its_start_or_its_end(string line)
    {
        var value = Wire.One(line);
        Assert.Equal(("midnight on December 29", "2016-12-29T00:00", "clock.midnight"), (value.Text, value.Edtf, value.Rule));
        Assert.Equal(Wire.Instant("2016-12-28T21:00:00Z"), value.Earliest);
        var other = Assert.Single(value.Alternatives);
        Assert.Equal(("2016-12-30T00:00", Wire.Instant("2016-12-29T21:00:00Z")), (other.Edtf, other.Earliest!.Value));
    }

    [Fact]
    public void Until_midnight_on_a_day_is_its_end_first()
    {
        var value = Wire.One("The truce will/MD last/VB until midnight on December 31 .");
        Assert.Equal("../2017-01-01T00:00", value.Edtf);
        Assert.Equal("../2016-12-31T00:00", Assert.Single(value.Alternatives).Edtf);
    }

    [Fact]
    public void An_equivalent_after_the_day_gives_the_offset()
    {
        var value = Wire.One("It starts/VBZ/start from midnight on Thursday ( 2200 GMT ) .");
        Assert.Equal(("UTC+02", Wire.Instant("2016-12-28T22:00:00Z")), (value.Zone.Id, value.Earliest!.Value));
    }

    [Fact]
    public void Noon_has_one_reading() => Assert.Empty(Wire.One("It started/VBD at noon on Tuesday .").Alternatives);

    [Fact]
    public void A_window_of_hours_repeats_every_day()
    {
        var mention = Assert.Single(Wire.Read("The corridor is/VBZ open/JJ daily from 10:00 to 14:00 Moscow time ."));
        Assert.Equal(("daily from 10:00 to 14:00 Moscow time", "set.window", TimeKind.Set), (mention.Value.Text, mention.Value.Rule, mention.Kind));
        Assert.Equal(("P1D", "Europe/Moscow"), (mention.Value.Timex, mention.Value.Zone.Id));
        Assert.Null(mention.Value.Earliest);
    }

    [Fact]
    public void Two_clock_times_make_an_interval()
    {
        var value = Wire.One("The pause will/MD last/VB from 10:00 to 14:00 Moscow time on Thursday .");
        Assert.Equal("2016-12-29T10:00/2016-12-29T14:00", value.Edtf);
        Assert.Equal(Wire.Instant("2016-12-29T11:00:00Z"), value.Latest);
    }

    [Fact]
    public void An_hour_after_midnight_ends_on_the_next_day() =>
        Assert.Equal("2016-12-29T22:00/2016-12-30T02:00", Wire.One("A curfew will/MD hold/VB from 22:00 to 02:00 on Thursday .").Edtf);

    [Fact]
    public void The_zone_of_the_dateline_goes_before_that_of_the_publisher()
    {
        var geneva = new Wire { Place = "Geneva", Zone = "Europe/Moscow" }.Only("They met/VBD on Tuesday .");
        Assert.Equal(new TimeZoneReading("Europe/Zurich", ZoneBasis.Dateline), geneva.Zone);
        Assert.Equal(Wire.Instant("2016-12-26T23:00:00Z"), geneva.Earliest);
    }

    [Fact]
    public void The_zone_of_the_publisher_serves_without_a_dateline()
    {
        var value = new Wire { Place = null, Zone = "Europe/Moscow" }.Only("They met/VBD on Tuesday .");
        Assert.Equal(new TimeZoneReading("Europe/Moscow", ZoneBasis.Publisher), value.Zone);
    }

    [Fact]
    public void The_offset_of_the_publication_is_the_publishers_last_word()
    {
        var value = new Wire { Place = null }.Only("They met/VBD on Tuesday .");
        Assert.Equal(new TimeZoneReading("UTC+03", ZoneBasis.Publisher), value.Zone);
    }

    [Fact]
    public void An_unknown_zone_widens_the_bounds()
    {
        var value = new Wire { Place = "Nowhere", Published = null, DatelineDate = new(2016, 12, 28) }.Only("They met/VBD on Tuesday .");
        Assert.Equal((null, ZoneBasis.Unknown, TimeAnchor.Dateline), (value.Zone.Id, value.Zone.Basis, value.Anchor));
        Assert.Equal((Wire.Instant("2016-12-26T10:00:00Z"), Wire.Instant("2016-12-28T12:00:00Z")), (value.Earliest!.Value, value.Latest!.Value));
    }
}
