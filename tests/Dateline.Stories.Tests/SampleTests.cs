using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Dateline.Stories.Tests;

public sealed class SampleTests
{
    [Theory]
    [InlineData("anadolu-libya-ceasefire.txt", "Anadolu", "2020-08-22", "Tripoli", null, 14)]
    [InlineData("anp-sahel-prisoners.txt", "ANP", null, "Niamey", "2022-12-22", 9)]
    [InlineData("ap-yemen-prisoners.txt", "AP", "2024-03-16T20:52:00+03:00", "Sanaa", null, 11)]
    [InlineData("apa-tigray-access.txt", "APA", "2023-01-11T18:21:00Z", "Addis Ababa", null, 10)]
    [InlineData("cp-steel-tariffs.txt", "The Canadian Press", "2018-06-28T06:30:00-04:00", "Ottawa", null, 10)]
    [InlineData("dpa-cyprus-talks.txt", "dpa", "2017-07-07T04:52:00+02:00", "Nicosia", null, 10)]
    [InlineData("interfax-ukraine-exchange.txt", "Interfax", null, "Moscow", null, 10)]
    [InlineData("kazinform-afghanistan-talks.txt", "Kazinform", "2021-06-11T17:25:00+06:00", "Nur-Sultan", null, 9)]
    [InlineData("kyodo-myanmar-truce.txt", "Kyodo", "2023-12-12T23:18:00+09:00", null, null, 10)]
    [InlineData("reuters-sudan-truce.txt", "Reuters", "2024-06-14T19:41:00Z", "Jeddah", "2024-06-14", 11)]
    [InlineData("sana-eu-sanctions.txt", "SANA", "2019-05-20", "Damascus", null, 9)]
    [InlineData("tass-karabakh-talks.txt", "TASS", "2022-11-17T16:32:00+03:00", "Moscow", "2022-11-17", 8)]
    [InlineData("xinhua-south-china-sea.txt", "Xinhua", "2021-04-22T21:14:37+08:00", "Manila", "2021-04-22", 10)]
    [InlineData("yonhap-korea-talks.txt", "Yonhap", null, "Seoul", null, 10)]
    [InlineData("afp-congo-rwanda.html", "AFP", "2024-08-07T18:05:00+02:00", "Goma", null, 13)]
    [InlineData("gazette-gaza-pause.html", "Harbour Gazette", "2024-02-27T17:15:00-05:00", "Cairo", null, 12)]
    [InlineData("un-news-colombia.html", "UN News", "2023-08-03T12:00:00Z", null, null, 13)]
    [InlineData("plain/ferry-strike.txt", "AFP", null, "Brest", "2025-04-17", 5)]
    public void Every_sample_tells_who_speaks_when_and_from_where(
        string file, string? agency, string? published, string? place, string? day, int paragraphs)
    {
        var story = Sources.Sample(file);
        var date = story.Published is { } instant ? OffsetDateTimePattern.Rfc3339.Format(instant) : Iso(story.PublishedDay);
        Assert.Equal((agency, published, place, day), (story.Agency, date, story.Dateline?.Place, Iso(story.Dateline?.Date)));
        Assert.Equal(paragraphs, story.Paragraphs.Count);
    }

    [Theory]
    [InlineData("interfax-ukraine-exchange.txt", "2025-03-21T17:00:00+03:00", "2025-03-21")]
    [InlineData("yonhap-korea-talks.txt", "2018-01-09T22:00:00+09:00", "2018-01-09")]
    public void A_dateline_without_a_year_takes_it_from_the_supplied_publication(string file, string published, string day)
    {
        var story = Sources.Sample(file, Sources.Instant(published));
        Assert.Equal((Sources.Instant(published), day), (story.Published, Iso(story.Dateline?.Date)));
    }

    [Theory]
    [InlineData("anadolu-libya-ceasefire.txt", "Selim Karatas, Nour Benghali", null)]
    [InlineData("kyodo-myanmar-truce.txt", null, "World")]
    [InlineData("tass-karabakh-talks.txt", null, "Russian Politics & Diplomacy")]
    [InlineData("ap-yemen-prisoners.txt", "RASHA NOMAN and PETER HALLORAN", null)]
    public void Authors_and_sections_of_a_head_are_told_apart(string file, string? byline, string? section)
    {
        var story = Sources.Sample(file);
        Assert.Equal((byline, section), (story.Byline, story.Section));
    }

    [Theory]
    [InlineData("anp-sahel-prisoners.txt", "AMI/CA/ANP")]
    [InlineData("ap-yemen-prisoners.txt", "Halloran reported from")]
    [InlineData("apa-tigray-access.txt", "SK/te")]
    [InlineData("cp-steel-tariffs.txt", "was first published")]
    [InlineData("sana-eu-sanctions.txt", "M. Khaddour")]
    [InlineData("yonhap-korea-talks.txt", "seoharin")]
    public void What_is_none_of_the_body_is_noted_and_not_read(string file, string words)
    {
        var story = Sources.Sample(file);
        Assert.DoesNotContain(story.Paragraphs, p => p.Text.Contains(words, StringComparison.Ordinal));
        Assert.Contains(story.Notes, n => n.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("reuters-sudan-truce.txt", "Truce to start on Sunday, can be extended once. Army denies promising to pull back artillery. At least 12 killed in Omdurman market, doctors' union says.")]
    [InlineData("tass-karabakh-talks.txt", "Maxim Orekhov said Moscow would host the talks as soon as Yerevan and Baku confirmed the date")]
    [InlineData("gazette-gaza-pause.html", "A six-week halt would see some 40 hostages freed. Neither side says it has agreed.")]
    public void The_deck_is_the_summary(string file, string summary) => Assert.Equal(summary, Sources.Sample(file).Summary);

    [Theory]
    [InlineData("kyodo-myanmar-truce.txt", ": source")]
    [InlineData("interfax-ukraine-exchange.txt", " - source")]
    [InlineData("kazinform-afghanistan-talks.txt", " - Foreign Ministry")]
    public void The_headline_keeps_whose_word_it_is(string file, string tail) =>
        Assert.EndsWith(tail, Sources.Sample(file).Headline, StringComparison.Ordinal);

    [Fact]
    public void A_wire_story_on_a_newspaper_s_page_has_no_zone_of_the_wire() => Assert.Null(Sources.Sample("afp-congo-rwanda.html").Zone);

    private static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
