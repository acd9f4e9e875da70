using Xunit;

namespace Dateline.Stories.Tests.Pages;

/// <summary>One page for each agency's manner, on its own site or on another.</summary>
public sealed class AgencyPageTests
{
    public static TheoryData<string> Names() =>
    [
        "tass", "reuters", "ap", "afp", "xinhua", "kazinform", "anadolu", "interfax", "ria", "sputnik", "sana", "dpa", "un-news",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_paragraphs_are_exactly_the_body(string page)
    {
        var bodies = PageFile.Printed(PageFile.Read(page)).Where(p => p.StartsWith("Body", StringComparison.Ordinal));
        Assert.Equal(PageFile.Expected(page), bodies);
    }

    [Theory]
    [InlineData("tass", "Russia, Turkey agree on text of grain memorandum — Foreign Ministry")]
    [InlineData("reuters", "Sudan rebels seize army base hours after truce, witnesses say")]
    [InlineData("ap", "Lebanese militia, army trade fire for third day")]
    [InlineData("afp", "Congo rebels capture lakeside town: mayor")]
    [InlineData("xinhua", "Ethiopia, rebel front sign protocol on displaced people")]
    [InlineData("kazinform", "Ceasefire in Lake District extended - Foreign Ministry")]
    [InlineData("anadolu", "Turkish minister discusses pause in Western Valley fighting")]
    [InlineData("interfax", "Contact group fails to agree on prisoner exchange date - minister")]
    [InlineData("ria", "Joint patrols resume in Isfara valley")]
    [InlineData("sputnik", "Belgrade Not to Send Troops to Buffer Zone Unless Police Attacked")]
    [InlineData("sana", "Ministry denies departure of delegation for talks with northern councils")]
    [InlineData("dpa", "Envoys fail to agree on reactor inspectors")]
    [InlineData("un-news", "Highland provinces: Security Council urges access for relief workers")]
    public void The_headline_is_the_story_s_own(string page, string headline) =>
        Assert.Equal(headline, PageFile.Read(page).Headline);

    [Theory]
    [InlineData("tass", "TASS", "Moscow", "2022-03-14")]
    [InlineData("reuters", "Reuters", "Khartoum", "2023-11-21")]
    [InlineData("ap", "AP", "Beirut", null)]
    [InlineData("afp", "AFP", "Kinshasa", null)]
    [InlineData("xinhua", "Xinhua", "Addis Ababa", "2024-02-09")]
    [InlineData("kazinform", "Kazinform", "Astana", null)]
    [InlineData("anadolu", "Anadolu", "Ankara", null)]
    [InlineData("interfax", "Interfax", "Minsk", "2018-09-04")]
    [InlineData("ria", "RIA Novosti", "Dushanbe", "2011-06-22")]
    [InlineData("sputnik", "Sputnik", "Belgrade", null)]
    [InlineData("sana", "SANA", "Damascus", null)]
    [InlineData("dpa", "dpa", "Vienna", null)]
    [InlineData("un-news", "UN News", null, "2013-10-03")]
    public void The_dateline_gives_agency_place_and_day(string page, string agency, string? place, string? day)
    {
        var story = PageFile.Read(page);
        var dateline = story.Dateline;
        Assert.Equal((agency, place, day), (story.Agency, dateline?.Place, dateline?.Date?.ToString("uuuu-MM-dd", null)));
    }

    [Theory]
    [InlineData("tass", "2022-03-14T12:41:00+03:00")]
    [InlineData("reuters", "2023-11-21T17:05:33+00:00")]
    [InlineData("ap", "2019-08-15T18:22:09+00:00")]
    [InlineData("afp", "2024-07-07T11:15:00+00:00")]
    [InlineData("xinhua", "2024-02-09T22:13:45+08:00")]
    [InlineData("kazinform", "2017-09-24T15:32:00+06:00")]
    [InlineData("interfax", "2018-09-04T18:20:00+03:00")]
    [InlineData("ria", "2011-06-22T13:47:00+04:00")]
    [InlineData("sputnik", "2022-12-10T13:12:00+00:00")]
    [InlineData("sana", "2018-02-25T13:40:51+02:00")]
    [InlineData("dpa", "2021-05-19T19:44:00+02:00")]
    [InlineData("un-news", "2013-10-03T12:00:00-04:00")]
    public void The_hour_of_publication_has_its_zone(string page, string published) =>
        Assert.Equal(Sources.Instant(published), PageFile.Read(page).Published);

    [Fact]
    public void A_site_that_prints_only_the_day_gives_only_the_day()
    {
        var story = PageFile.Read("anadolu");
        Assert.Equal((null, "2023-05-17"), (story.Published, story.PublishedDay?.ToString("uuuu-MM-dd", null)));
        Assert.Contains("The last change is of 2023-05-18, its hour is not known.", story.Notes);
    }

    [Theory]
    [InlineData("tass", null)]
    [InlineData("reuters", "Halima Osman, Peter Brandt")]
    [InlineData("ap", "MAYA HADDAD")]
    [InlineData("afp", "Agence France-Presse")]
    [InlineData("xinhua", null)]
    [InlineData("kazinform", null)]
    [InlineData("anadolu", "Selin Kaya")]
    [InlineData("interfax", null)]
    [InlineData("sputnik", null)]
    [InlineData("dpa", "dpa international")]
    [InlineData("un-news", null)]
    public void The_byline_names_the_authors_and_nobody_else(string page, string? byline) =>
        Assert.Equal(byline, PageFile.Read(page).Byline);

    [Theory]
    [InlineData("tass", "Turkey closes strait to all warships")]
    [InlineData("ap", "Army chief flees")]
    [InlineData("afp", "mayor was killed")]
    [InlineData("kazinform", "to join coalition")]
    [InlineData("ria", "was spy")]
    [InlineData("sputnik", "Cross Into Buffer Zone")]
    [InlineData("dpa", "Inspector resigns")]
    [InlineData("un-news", "Highland militia kills")]
    public void A_rumour_beside_the_story_is_never_analysed(string page, string rumour)
    {
        Assert.Contains(rumour, PageFile.Markup(page), StringComparison.Ordinal);
        Assert.DoesNotContain(rumour, PageFile.Analysed(PageFile.Read(page)), StringComparison.Ordinal);
    }
}
