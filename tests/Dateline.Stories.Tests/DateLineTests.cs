using Dateline.Stories.Dates;
using NodaTime;
using Xunit;

namespace Dateline.Stories.Tests;

public sealed class DateLineTests
{
    private const string Body = "\n\nThe envoys of the two governments met in Oslo on Monday for the first time since May.\n\nThey left on Tuesday.";
    private static readonly DateLineReader Lines = new(ZoneTable.Load());

    [Theory]
    [InlineData("Wed, 28 Dec 2016 14:08:00 GMT", "2016-12-28T14:08:00Z")]
    [InlineData("28 December 2016, 14:08 (GMT+3)", "2016-12-28T14:08:00+03:00")]
    [InlineData("Published: December 28, 2016, 2:08 p.m. EST", "2016-12-28T14:08:00-05:00")]
    [InlineData("December 28, 2016 14:08 UTC+5:30", "2016-12-28T14:08:00+05:30")]
    [InlineData("2016-12-28T14:08:00+03:00", "2016-12-28T14:08:00+03:00")]
    [InlineData("2016-12-28 14:08:00 Z", "2016-12-28T14:08:00Z")]
    [InlineData("14:08 Moscow time, 28.12.2016", "2016-12-28T14:08:00+03:00")]
    [InlineData("Last updated 28 Dec 2016 1408 GMT", "2016-12-28T14:08:00Z")]
    [InlineData("Wednesday 28th of December 2016 02:08 PM ET", "2016-12-28T14:08:00-05:00")]
    [InlineData("DECEMBER 28, 2016 / 14:08 GMT", "2016-12-28T14:08:00Z")]
    public void A_date_line_in_any_order_gives_the_instant(string line, string instant) =>
        Assert.Equal(Sources.Instant(instant), Sources.Read("Envoys meet in Oslo\n" + line + Body).Published);

    [Theory]
    [InlineData("Talks open in Oslo on December 28, 2016 at 14:08")]
    [InlineData("Syria Truce Starts December 30")]
    [InlineData("On 28 December 2016 the envoys met.")]
    [InlineData("Resolution 2336 (2016)")]
    [InlineData("Envoys fail to agree in Oslo | 28 December 2016")]
    [InlineData("31 February 2016")]
    public void What_merely_holds_a_date_is_no_date_line(string line) => Assert.Null(Lines.Read(line));

    [Fact]
    public void Publication_and_change_on_one_line_are_told_apart()
    {
        var story = Sources.Read("Envoys meet in Oslo\nPublished: 28 Dec 2016 14:08 GMT | Updated: 29 Dec 2016 15:20 GMT" + Body);
        Assert.Equal((Sources.Instant("2016-12-28T14:08:00Z"), Sources.Instant("2016-12-29T15:20:00Z")), (story.Published, story.Updated));
    }

    [Theory]
    [InlineData("Tuesday, 28 December 2016 12:30 PM UTC [ Last Update: Wednesday, 29 December 2016 1:30 PM UTC ]")]
    [InlineData("Issued on: 28/12/2016 - 12:30 GMTModified: 29/12/2016 - 13:30 GMT")]
    [InlineData("Issued on: 28/12/2016 - 12:30 UTC - Update : 29/12/2016 13:30 UTC")]
    [InlineData("All News 12:30 December 28, 2016 (GMT) | Updated 13h30 December 29, 2016 (GMT)")]
    public void A_change_is_told_from_the_publication_however_they_stand_together(string line)
    {
        var story = Sources.Read("Envoys meet in Oslo\n" + line + Body);
        Assert.Equal((Sources.Instant("2016-12-28T12:30:00Z"), Sources.Instant("2016-12-29T13:30:00Z")), (story.Published, story.Updated));
    }

    [Theory]
    [InlineData("date 2017-01-02 Back to Main page\n", null, "2016-12-30T14:08:00+03:00")]
    [InlineData("", "story-20170102.txt", "2016-12-30T14:08:00+03:00")]
    [InlineData("", "https://wire.example/2016/12/31/envoys", "2016-12-30T14:08:00+03:00")]
    public void The_year_comes_from_the_crawl_line_or_the_address_and_may_be_the_year_before(string crawl, string? address, string instant)
    {
        var source = Sources.Of(crawl + "Envoys meet in Oslo\nDecember 30, 14:08 UTC+3 OSLO" + Body) with { Uri = address };
        Assert.Equal(Sources.Instant(instant), Sources.Read(source).Published);
    }

    [Fact]
    public void An_hour_without_a_zone_gives_the_day_and_a_note()
    {
        var story = Sources.Read("Envoys meet in Oslo\n28 December 2016, 14:08" + Body);
        Assert.Null(story.Published);
        Assert.Equal(new LocalDate(2016, 12, 28), story.PublishedDay);
        Assert.Contains(story.Notes, n => n.Contains("without a zone", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UTC+3", "2016-12-28T14:08:00+03:00", null)]
    [InlineData("Asia/Almaty", "2016-12-28T14:08:00+06:00", "Asia/Almaty")]
    public void The_supplied_zone_fills_what_the_text_lacks(string zone, string instant, string? id)
    {
        var story = Sources.Read(Sources.Of("Envoys meet in Oslo\n28 December 2016, 14:08" + Body) with { Zone = zone });
        Assert.Equal((Sources.Instant(instant), id), (story.Published, story.Zone));
    }

    [Fact]
    public void The_supplied_publication_fills_a_text_without_a_date_and_dates_its_dateline()
    {
        var supplied = Sources.Instant("2017-02-03T12:00:00+03:00");
        var story = Sources.Read(Sources.File("interfax.txt") with { Published = supplied });
        Assert.Equal((supplied, new LocalDate(2017, 2, 3)), (story.Published, story.Dateline!.Date));
    }

    [Fact]
    public void The_supplied_publication_never_overrides_the_text()
    {
        var story = Sources.Read(Sources.File("sana.txt") with { Published = Sources.Instant("2017-02-03T12:00:00+03:00") });
        Assert.Equal(Sources.Instant("2015-06-05T17:40:00+03:00"), story.Published);
    }

    [Fact]
    public void A_weekday_in_the_dateline_is_the_last_such_day()
    {
        var source = Sources.Of("MOSCOW, Monday (Reuters) - The envoys of the two governments met for the first time, officials said.");
        var story = Sources.Read(source with { Published = Sources.Instant("2016-12-28T10:00:00Z") });
        Assert.Equal(new LocalDate(2016, 12, 26), story.Dateline!.Date);
    }

    [Fact]
    public void A_story_without_a_date_is_read_with_a_note() =>
        Assert.Contains("No date of publication was found.", Sources.Read("The envoy met the minister in Oslo.").Notes);

    [Fact]
    public void An_hour_without_a_zone_over_a_world_agency_s_story_stays_open()
    {
        var story = Sources.Read("Envoys meet\n28 December 2016, 14:08\n\nADEN (AFP) - The envoys of the two governments met for the first time, officials said.");
        Assert.Equal((null, new LocalDate(2016, 12, 28)), (story.Published, story.PublishedDay));
    }
}
