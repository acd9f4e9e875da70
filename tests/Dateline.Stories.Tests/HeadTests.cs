using Dateline.Model;
using Dateline.Stories.Dumps;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Dateline.Stories.Tests;

public sealed class HeadTests
{
    private const string Body = "\n\nThe envoys of the two governments met in Oslo on Monday for the first time since May.\n\nThey left on Tuesday.";
    private static readonly HouseManners Manners = HouseManners.Load();

    public static TheoryData<string, string, string> MannerRows() =>
        [.. LexiconTable.Load(typeof(StoryReader).Assembly, "stories/manners.tsv", "id", "agency", "pattern", "example", "counter")
            .Rows.Select(r => (r["agency"], r["example"], r["counter"]))];

    [Theory]
    [MemberData(nameof(MannerRows))]
    public void A_manner_gives_its_agency_away_and_a_line_like_it_does_not(string agency, string example, string counter) =>
        Assert.Equal((agency, null), (Manners.Agency(example), Manners.Agency(counter)));

    [Theory]
    [InlineData("KYODO NEWS - Dec 12, 2016 - 23:18 | World, All", "Kyodo", "2016-12-12T23:18:00+09:00")]
    [InlineData("Kyodo News\n12.12.2016, 23:18", "Kyodo", "2016-12-12T23:18:00+09:00")]
    [InlineData("Anadolu Agency | 12.12.2016 23:18", "Anadolu", "2016-12-12T23:18:00+03:00")]
    [InlineData("Anadolu\n12 December 2016, 23:18", "Anadolu", "2016-12-12T23:18:00+03:00")]
    [InlineData("By Selim Acar, Anadolu\n12/12/2016 23:18", "Anadolu", "2016-12-12T23:18:00+03:00")]
    [InlineData("Yonhap | 12 December 2016 | 23h18", "Yonhap", "2016-12-12T23:18:00+09:00")]
    public void The_agency_over_a_story_speaks_and_gives_the_zone(string head, string agency, string instant)
    {
        var story = Sources.Read("Envoys agree on first step in Oslo\n" + head + Body);
        Assert.Equal((agency, Sources.Instant(instant)), (story.Agency, story.Published));
    }

    [Theory]
    [InlineData("20 May، 2019", "2019-05-20")]
    [InlineData("May 20، 2019", "2019-05-20")]
    [InlineData("20.05.2019", "2019-05-20")]
    [InlineData("03/04/2019", "2019-04-03")]
    [InlineData("03/24/2019", "2019-03-24")]
    [InlineData("24/03/2019", "2019-03-24")]
    [InlineData("By Ana Costa, Associated Press\n03/04/2019", "2019-03-04")]
    [InlineData("By Ana Costa, Associated Press\n03.04.2019", "2019-04-03")]
    public void A_date_in_figures_is_day_first_unless_impossible_or_American(string head, string day) =>
        Assert.Equal(LocalDatePattern.Iso.Parse(day).Value, Sources.Read("Envoys meet in Oslo\n" + head + Body).PublishedDay);

    [Theory]
    [InlineData("Envoys agree on first step in Oslo 28/12/2016", "Envoys agree on first step in Oslo", "2016-12-28")]
    [InlineData("Envoys agree on first step in Oslo - December 28, 2016", "Envoys agree on first step in Oslo", "2016-12-28")]
    [InlineData("Envoys agree on first step in Oslo (28.12.2016)", "Envoys agree on first step in Oslo", "2016-12-28")]
    [InlineData("Envoys agree on truce from 28.12.2016", "Envoys agree on truce from 28.12.2016", null)]
    [InlineData("Envoys recall accord of December 28, 2016", "Envoys recall accord of December 28, 2016", null)]
    [InlineData("Council adopts resolution 2336 (2016)", "Council adopts resolution 2336 (2016)", null)]
    public void A_date_behind_the_headline_is_that_of_the_story(string printed, string headline, string? day)
    {
        var story = Sources.Read(printed + Body);
        Assert.Equal((headline, day), (story.Headline, story.PublishedDay is { } known ? LocalDatePattern.Iso.Format(known) : null));
    }

    [Theory]
    [InlineData("Back to Main page 28/12/2016")]
    [InlineData("Print version 28.12.2016")]
    public void A_site_s_line_with_a_date_behind_it_is_a_date_line(string line)
    {
        var story = Sources.Read(line + "\nEnvoys agree on first step in Oslo" + Body);
        Assert.Equal(("Envoys agree on first step in Oslo", new LocalDate(2016, 12, 28)), (story.Headline, story.PublishedDay));
    }

    [Theory]
    [InlineData("Ana Costa, Omar Haddad | 22.08.2020 - Update : 23.08.2020", "Ana Costa, Omar Haddad")]
    [InlineData("Ana de Souza and Omar bin Ali | 22.08.2020", "Ana de Souza and Omar bin Ali")]
    [InlineData("Oslo Town | 22.08.2020", null)]
    [InlineData("World News | 22.08.2020", null)]
    public void The_names_beside_a_date_are_the_authors(string line, string? byline) =>
        Assert.Equal(byline, Sources.Read("Envoys agree on first step in Oslo\n" + line + Body.Replace("left", "left Oslo town", StringComparison.Ordinal)).Byline);

    [Theory]
    [InlineData("* Truce to start on Sunday\n* Army \"denies promises\"", "Truce to start on Sunday. Army \"denies promises\".")]
    [InlineData("• Who will monitor it?\n• Truce to start on Sunday", "Who will monitor it? Truce to start on Sunday.")]
    [InlineData("- Truce to start on Sunday;\n- Army denies any promise.", "Truce to start on Sunday. Army denies any promise.")]
    public void Bullets_over_the_story_become_sentences(string bullets, string summary) =>
        Assert.Equal(summary, Sources.Read("Envoys agree on truce\n\n" + bullets + "\n\nOSLO, May 3 (Reuters) - Envoys agreed on Monday on a truce, officials said.").Summary);

    [Theory]
    [InlineData("AB/cd/NNA 28 December 2016", "2016-12-28")]
    [InlineData("AB/CD/NNA 0123 December 2016", "2016-12-27")]
    [InlineData("This report by Ana Costa was first published December 28, 2016.", "2016-12-28")]
    public void A_sign_off_dates_the_story(string line, string day)
    {
        var story = Sources.Read("OSLO, Dec. 27 (NNA) - The envoys of the two governments met on Monday, officials said.\n\nThey left on Tuesday.\n\n" + line);
        Assert.Equal(day, LocalDatePattern.Iso.Format(story.PublishedDay ?? story.Dateline!.Date!.Value));
        Assert.Equal(2, story.Paragraphs.Count);
    }

    [Theory]
    [InlineData("APA-Dakar (Senegal) - Envoys met on Monday in the city, officials said.", "Africa/Dakar")]
    [InlineData("Baku – APA. Envoys met on Monday in the city, officials said.", "Asia/Baku")]
    public void Agencies_of_one_name_are_told_apart_by_their_datelines(string paragraph, string zone) =>
        Assert.Equal(("APA", zone), (Sources.Read(paragraph).Agency, Sources.Read(paragraph).Zone));

    [Theory]
    [InlineData("Goma (DR Congo) (AFP) – The army said so on Monday.", "Goma", "AFP")]
    [InlineData("Brest (France), April 17, 2025 (AFP) - The crews said so on Monday.", "Brest", "AFP")]
    public void A_country_in_brackets_belongs_to_the_dateline_s_place(string paragraph, string place, string agency) =>
        Assert.Equal((place, agency), (Sources.Read(paragraph).Dateline?.Place, Sources.Read(paragraph).Agency));

    [Fact]
    public void Items_behind_dashes_are_paragraphs_and_no_headings()
    {
        var story = Sources.Read("OSLO (AP) — The envoys agreed on two points on Monday, officials said:\n\n- Release of detainees\n\n- Opening of roads\n\nThey left on Tuesday.");
        Assert.Equal(4, story.Paragraphs.Count);
    }
}
