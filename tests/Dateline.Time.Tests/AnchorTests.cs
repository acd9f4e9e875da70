using Dateline.Model;

namespace Dateline.Time.Tests;

/// <summary>What times count from: the publication, another time of the text, a statement. Published on Wednesday, 28 December 2016, in Moscow.</summary>
public sealed class AnchorTests
{
    [Theory]
    [InlineData("In a letter dated March 3 he wrote that talks would resume in two weeks.", "2016-03-17~")]
    [InlineData("On Monday he told reporters: “We will sign it tomorrow.”", "2016-12-27")]
    [InlineData("On Monday he told reporters that they would sign it tomorrow.", "2016-12-29")]
    [InlineData("The truce took effect on April 2, 2012, and expired that October.", "2012-10")]
    [InlineData("It was signed on November 9, 2012, and came into force on November 10.", "2012-11-10")]
    [InlineData("It was signed on December 5 and ratified two days later.", "2016-12-07")]
    [InlineData("They met on December 7 and again on the 13th.", "2016-12-13")]
    [InlineData("They met on December 6, having failed the previous Friday.", "2016-12-02")]
    [InlineData("They met on December 6 and parted the following Monday.", "2016-12-12")]
    [InlineData("The pact was signed on 15 May and 20 June 2015.", "2015-06-20")]
    public void A_time_counts_from_what_was_told(string text, string edtf) => Assert.Equal(edtf, English.Read(text)[^1].Value.Edtf);

    [Theory]
    [InlineData("Profit fell in the third quarter. The latest quarter was poor.", "2016-07/2016-09")]
    [InlineData("Profit fell in the third quarter. In the year-earlier quarter it had risen.", "2015-07/2015-09")]
    [InlineData("Profit fell in the third quarter from the 2014 period.", "2014-07/2014-09")]
    [InlineData("Profit fell in the latest quarter.", "2016-07/2016-09")]
    public void A_quarter_is_that_which_was_told(string text, string edtf) => Assert.Equal(edtf, English.Read(text)[^1].Value.Edtf);

    [Fact]
    public void A_month_of_fasting_that_goes_on_is_the_one_meant()
    {
        var wire = new Wire { Published = "2025-03-12T15:00:00+03:00" };
        Assert.Equal("2025-03-01~/2025-03-29~", wire.Only("They will/MD fast/VB during/IN Ramadan .").Edtf);
    }

    [Fact]
    public void A_year_told_at_the_end_is_that_of_both_days() =>
        Assert.Equal("2015-05-15", English.Read("The pact was signed on 15 May and 20 June 2015.")[0].Value.Edtf);

    [Fact]
    public void An_update_within_two_days_is_the_version_that_is_read()
    {
        var first = new Wire { Published = "2016-12-28T14:08:00+03:00", Updated = "2016-12-30T09:00:00+03:00" };
        var later = new Wire { Published = "2016-12-28T14:08:00+03:00", Updated = "2017-01-30T09:00:00+03:00" };
        Assert.Equal("2016-12-30", first.Only("He said/VBD it on Friday .").Edtf);
        Assert.Equal("2016-12-23", later.Only("He said/VBD it on Friday .").Edtf);
    }

    [Theory]
    [InlineData("At 10:00 on Monday a shell hit a school in Aleppo.", "Asia/Damascus", ZoneBasis.Place)]
    [InlineData("At 6 a.m. on Monday the plane took off from Baku.", "Asia/Baku", ZoneBasis.Place)]
    [InlineData("The mandate expires at midnight on January 15, and the council votes in New York on a renewal.", "Europe/Moscow", ZoneBasis.Dateline)]
    [InlineData("At 10:00 Kabul time on Monday a shell hit a school in Aleppo.", "Asia/Kabul", ZoneBasis.Explicit)]
    [InlineData("The bridge will open at 10:00 Atlantis time on Thursday.", "Europe/Moscow", ZoneBasis.Dateline)]
    [InlineData("Units opened fire on Armenian positions at 02:10 local time on Monday.", "Asia/Yerevan", ZoneBasis.Place)]
    [InlineData("The Armenian ministry was shut at 02:10 local time on Monday.", "Europe/Moscow", ZoneBasis.Dateline)]
    [InlineData("On Monday a shell hit a school in Aleppo.", "Europe/Moscow", ZoneBasis.Dateline)]
    public void A_clock_time_has_the_zone_of_its_place(string text, string zone, ZoneBasis basis) =>
        Assert.Equal(new TimeZoneReading(zone, basis), English.Read(text)[0].Value.Zone);

    [Fact]
    public void Years_that_no_calendar_counts_are_no_anchors() =>
        Assert.Null(new Wire { Published = "9999-12-31T23:59:00Z" }.Only("They met/VBD on Friday .").Edtf);
}
