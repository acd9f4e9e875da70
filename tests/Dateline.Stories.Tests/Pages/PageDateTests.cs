using Dateline.Model;
using Xunit;

namespace Dateline.Stories.Tests.Pages;

/// <summary>Dates that a page prints without all that makes them an instant, and addresses without their host.</summary>
public sealed class PageDateTests
{
    private const string Body = "<p>The council of the port met for an hour on Monday and put off the vote on the treaty, two of its members said.</p>"
        + "<p>It is to meet again next week, and the harbour stays closed until then, according to the chairman of the council.</p>";

    [Theory]
    [InlineData("Anadolu Agency", "2016-04-03T10:05:00+03:00", "The date line gives an hour without a zone; the publisher's zone Europe/Istanbul was taken.")]
    [InlineData("Yonhap", "2016-04-03T10:05:00+09:00", "The date line gives an hour without a zone; the publisher's zone Asia/Seoul was taken.")]
    public void An_hour_without_a_zone_is_that_of_the_publisher_and_noted(string site, string published, string note)
    {
        var story = Read(site, "3 April 2016, 10:05");
        Assert.Equal(Sources.Instant(published), story.Published);
        Assert.Equal([note], story.Notes.Where(n => n.Contains("zone", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Reuters")]
    [InlineData("The Harbour Post")]
    public void An_hour_without_a_zone_on_a_site_of_no_one_zone_gives_only_the_day(string site)
    {
        var story = Read(site, "3 April 2016, 10:05");
        Assert.Equal((null, "2016-04-03"), (story.Published, story.PublishedDay?.ToString("uuuu-MM-dd", null)));
        Assert.Equal(
            ["The date line gives an hour without a zone, so only its day is kept.", "Only the day of publication is known, not its hour."],
            story.Notes.Where(n => n.Contains("hour", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("NPR", "2016-03-04")]
    [InlineData("Washington Post", "2016-03-04")]
    [InlineData("BBC News", "2016-04-03")]
    [InlineData("The Guardian", "2016-04-03")]
    public void Day_and_month_stand_as_the_publisher_s_country_writes_them(string site, string day)
    {
        var story = Read(site, "03/04/2016");
        Assert.Equal(day, story.PublishedDay?.ToString("uuuu-MM-dd", null));
        Assert.Contains($"The date in figures was read as {day}; it might also be day and month the other way round.", story.Notes);
    }

    [Theory]
    [InlineData("/world/council-puts-off-vote", "https://news.example.org/world/council-puts-off-vote")]
    [InlineData("https://www.example.org/2016/council", "https://www.example.org/2016/council")]
    [InlineData("../council", "https://news.example.org/council")]
    public void The_canonical_address_is_made_whole_with_the_page_s_own(string link, string whole)
    {
        var markup = $"<html><head><link rel=\"canonical\" href=\"{link}\"><title>Council puts off vote</title></head><body><h1>Council puts off vote</h1>{Body}</body></html>";
        Assert.Equal(whole, Sources.Read(Sources.Of(markup) with { Uri = "https://news.example.org/world/amp?id=7" }).Canonical);
    }

    [Fact]
    public void A_relative_canonical_address_without_the_page_s_own_stays_unknown() =>
        Assert.Null(Sources.Read($"<html><head><link rel=\"canonical\" href=\"/a\"><title>Council</title></head><body><h1>Council</h1>{Body}</body></html>").Canonical);

    private static Story Read(string site, string date) => Sources.Read(
        $"<html><head><title>Council puts off vote</title><meta property=\"og:site_name\" content=\"{site}\"></head>"
        + $"<body><h1>Council puts off vote</h1><div class=\"date\">{date}</div>{Body}</body></html>");
}
