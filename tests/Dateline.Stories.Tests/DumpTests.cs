using Dateline.Model;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Dateline.Stories.Tests;

public sealed class DumpTests
{
    [Theory]
    [InlineData("reuters.txt", "Reuters", "2024-04-30T16:12:00Z", "Khartoum", "2024-04-30", 8)]
    [InlineData("ap.txt", "AP", "2018-03-03T09:45:00-05:00", "Beirut", null, 2)]
    [InlineData("xinhua.txt", "Xinhua", "2019-10-08T20:13:31+08:00", "Ankara", "2019-10-08", 3)]
    [InlineData("kazinform.txt", "Kazinform", "2017-03-10T18:25:00+06:00", "Astana", null, 2)]
    [InlineData("anadolu.txt", null, null, "Ankara", null, 3)]
    [InlineData("interfax.txt", "Interfax", null, "Minsk", null, 2)]
    [InlineData("sana.txt", "SANA", "2015-06-05T17:40:00+03:00", "Damascus", null, 2)]
    [InlineData("un-news.txt", null, null, null, "2016-11-12", 4)]
    [InlineData("afp-wrapped.txt", "AFP", null, "Khartoum", null, 3)]
    [InlineData("irna.txt", "IRNA", null, "Tehran", null, 2)]
    [InlineData("yonhap.txt", "Yonhap", null, "Seoul", null, 2)]
    [InlineData("tass-crawl.txt", "TASS", "2017-12-30T23:40:00+03:00", "Moscow", "2017-12-30", 3)]
    [InlineData("minimal.txt", null, null, null, null, 2)]
    [InlineData("paragraphs-only.txt", null, null, null, null, 2)]
    public void A_dump_in_an_agency_s_manner_is_read(
        string file, string? agency, string? published, string? place, string? day, int paragraphs)
    {
        var story = Sources.Read(Sources.File(file));
        var date = day is null ? (LocalDate?)null : LocalDatePattern.Iso.Parse(day).Value;
        Assert.Equal((agency, place, date, paragraphs), (story.Agency, story.Dateline?.Place, story.Dateline?.Date, story.Paragraphs.Count));
        Assert.Equal(published is null ? null : Sources.Instant(published), story.Published);
    }

    [Theory]
    [InlineData("reuters.txt", "Sudan's rival generals to send envoys to Jeddah talks, mediator says")]
    [InlineData("yonhap.txt", "S. Korea, U.S. to hold vice-ministerial talks on North's launch")]
    [InlineData("afp-wrapped.txt", "Clashes resume near Lakeland dam despite truce")]
    [InlineData("minimal.txt", "Envoys meet in Oslo")]
    [InlineData("paragraphs-only.txt", null)]
    public void The_headline_loses_the_mark_of_its_version_and_no_paragraph_becomes_one(string file, string? headline) =>
        Assert.Equal(headline, Sources.Read(Sources.File(file)).Headline);

    [Fact]
    public void A_text_broken_at_a_fixed_width_is_joined_into_paragraphs()
    {
        var story = Sources.Read(Sources.File("afp-wrapped.txt"));
        Assert.EndsWith("the regional bloc took effect.", story.Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.Equal("The army said it had returned fire.", story.Paragraphs[^1].Text);
    }

    [Fact]
    public void A_paragraph_without_its_stop_and_the_items_of_a_list_survive()
    {
        var texts = Sources.Read(Sources.File("reuters.txt")).Paragraphs.Select(p => p.Text).ToList();
        Assert.Contains("The army declined to comment. The RSF could not be reached", texts);
        Assert.Contains("- release of detainees", texts);
    }

    [Fact]
    public void Who_reported_and_what_an_editor_changed_are_noted_and_not_read()
    {
        var story = Sources.Read(Sources.File("reuters.txt"));
        Assert.Contains(story.Notes, n => n.Contains("Reporting by Nadia Okello", StringComparison.Ordinal));
        Assert.Contains(story.Notes, n => n.Contains("Adds comment by army", StringComparison.Ordinal));
        Assert.Equal(["Aid agencies warn of famine in Darfur camps"], story.Related);
    }

    [Fact]
    public void A_byline_and_a_place_on_a_line_each_are_told_apart()
    {
        var story = Sources.Read(Sources.File("anadolu.txt"));
        Assert.Equal(("Zeynep Kaya", "ANKARA"), (story.Byline, story.Dateline!.Evidence.Text));
        Assert.Equal(["Kemal Arslan phone call"], story.Topics);
        Assert.Equal("Ministers talk by phone ahead of donors' meeting", story.Summary);
    }

    [Fact]
    public void A_byline_and_a_place_on_one_line_are_told_apart()
    {
        var story = Sources.Read("Minister speaks to envoy\n\nBy Zeynep Kaya / ANKARA\n\nThe minister spoke to the envoy of the council on Monday about the truce.");
        Assert.Equal(("Zeynep Kaya", "Ankara"), (story.Byline, story.Dateline?.Place));
    }

    [Fact]
    public void A_sub_heading_is_a_paragraph_of_its_own_kind()
    {
        var story = Sources.Read(Sources.File("un-news.txt"));
        Assert.Equal("What happens next", Assert.Single(story.Paragraphs, p => p.Kind == ParagraphKind.Heading).Text);
    }

    [Fact]
    public void A_correction_is_kept_as_one()
    {
        var story = Sources.Read("Envoys meet\n\nOSLO, May 3 (Reuters) - Envoys met on Monday in Oslo, officials of both sides said.\n\nCorrection: An earlier version gave the wrong day.");
        Assert.Equal(ParagraphKind.Correction, story.Paragraphs[^1].Kind);
    }

    [Fact]
    public void A_caption_is_kept_apart_from_its_credit()
    {
        var story = Sources.Read("Envoys meet\n\nEnvoys arrive for talks at a hotel in Oslo on Monday. REUTERS/Omar Haddad\n\nOSLO, May 3 (Reuters) - Envoys met on Monday in Oslo, officials of both sides said.");
        Assert.Equal(new Paragraph(ParagraphKind.Caption, "Envoys arrive for talks at a hotel in Oslo on Monday."), story.Paragraphs[0]);
        Assert.Equal(("REUTERS/Omar Haddad", 1), (story.Credit, story.Dateline!.Evidence.Paragraph));
    }

    [Fact]
    public void The_notes_quote_every_headline_that_was_left_out()
    {
        var story = Sources.Read(Sources.File("tass-crawl.txt"));
        Assert.Equal(2, story.Related.Count);
        Assert.All(story.Related, r => Assert.Contains(story.Notes, n => n.Contains(r, StringComparison.Ordinal)));
        Assert.Equal(["Lakeland crisis", "Foreign policy", "Military cooperation"], story.Topics);
        Assert.Equal(["Viktor Lem"], story.Persons);
    }

    [Theory]
    [InlineData("World news\nEnvoys fail to agree on truce in Oslo", "World news", "Envoys fail to agree on truce in Oslo")]
    [InlineData("Middle East\nEnvoys fail to agree on truce in Oslo", "Middle East", "Envoys fail to agree on truce in Oslo")]
    [InlineData("[Lead] Envoys fail to agree on truce", null, "Envoys fail to agree on truce")]
    [InlineData("Press release\nEnvoys fail to agree on truce", null, "Envoys fail to agree on truce")]
    public void A_section_or_a_label_over_the_headline_is_not_the_headline(string head, string? section, string headline)
    {
        var story = Sources.Read(head + "\n28 December 2016\n\nThe envoys of the two governments did not agree on Monday, officials of both sides said.");
        Assert.Equal((section, headline), (story.Section, story.Headline));
    }

    [Fact]
    public void An_editor_s_end_mark_is_taken_off_the_last_paragraph()
    {
        var story = Sources.Read("KUWAIT, Dec 28 (KUNA) -- The meeting will be attended by 40 countries, he told reporters. (end) abc.def");
        Assert.EndsWith("he told reporters.", story.Paragraphs[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Envoys meet in Oslo - TASS", "Envoys meet in Oslo")]
    [InlineData("Envoys meet in Oslo | Reuters", "Envoys meet in Oslo")]
    [InlineData("Envoys to meet in Oslo — Anadolu", "Envoys to meet in Oslo — Anadolu")]
    [InlineData("Envoys to meet in Oslo — media", "Envoys to meet in Oslo — media")]
    public void The_headline_loses_who_publishes_it_and_keeps_whose_word_it_is(string printed, string headline) =>
        Assert.Equal(headline, Sources.Read(printed + "\n\nOSLO, May 3. /TASS/. The envoys of the two governments met on Monday, a source told TASS.").Headline);
}
