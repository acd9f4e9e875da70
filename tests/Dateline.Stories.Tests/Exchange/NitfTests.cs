using Dateline.Model;
using NodaTime;
using Xunit;

namespace Dateline.Stories.Tests.Exchange;

public sealed class NitfTests
{
    private const string Freed = "The militia freed eleven drivers near Corvale on Monday after two weeks of mediation, their union said.";
    private const string Driven = "They were driven to the provincial hospital.";

    [Fact]
    public void The_headline_stands_in_the_hedline_and_the_deck_below_it()
    {
        var story = Input.Story(Document("<hedline><hl1>Drivers freed near Corvale</hl1><hl2>Union thanks mediators</hl2></hedline>"));
        Assert.Equal(("Drivers freed near Corvale", "Union thanks mediators"), (story.Headline, story.Summary));
    }

    [Theory]
    [InlineData("<byline>By Nadia Ferro</byline>", "Nadia Ferro")]
    [InlineData("<byline><person>Nadia Ferro</person></byline>", "Nadia Ferro")]
    [InlineData("<byline>By <person>Nadia Ferro</person>, <byttl>Staff Writer</byttl></byline>", "Nadia Ferro")]
    [InlineData("<byline>Nadia Ferro<byttl>Corvale</byttl></byline><byline>Jon Aas</byline>", "Nadia Ferro, Jon Aas")]
    public void The_byline_is_the_name_without_the_title(string byline, string name) =>
        Assert.Equal(name, Input.Story(Document(byline)).Byline);

    [Theory]
    [InlineData("<dateline><location>CORVALE</location><story.date>May 19</story.date></dateline>")]
    [InlineData("<dateline><location>CORVALE</location>, <story.date norm='20250519'>May 19</story.date></dateline>")]
    [InlineData("<dateline><location><city>CORVALE</city></location>, <story.date>May 19</story.date> -</dateline>")]
    [InlineData("<dateline>CORVALE, May 19 -</dateline>")]
    public void The_dateline_goes_to_the_head_of_the_text(string dateline)
    {
        var story = Input.Story(Document(dateline));
        Assert.Equal($"CORVALE, May 19 - {Freed}", Input.Body(story)[0]);
        Assert.Equal(("Corvale", new LocalDate(2025, 5, 19)), (story.Dateline?.Place, story.Dateline?.Date));
    }

    [Theory]
    [InlineData("<location><city>CORVALE</city>, <country>Northland</country></location>")]
    [InlineData("<location>\n  <city>CORVALE</city>\n  <country>Northland</country>\n</location>")]
    [InlineData("<location><city>CORVALE</city><country>Northland</country></location>")]
    public void The_parts_of_a_location_are_kept_apart(string location) =>
        Assert.StartsWith("CORVALE, Northland, May 19 - The militia", Input.Body(Input.Story(Document($"<dateline>{location}<story.date>May 19</story.date></dateline>")))[0], StringComparison.Ordinal);

    [Fact]
    public void Headings_and_captions_are_paragraphs_of_their_kinds_and_a_tagline_is_none()
    {
        var story = Input.Story(Document("", $"<p>{Freed}</p><media media-type='image'><media-reference source='a.jpg'/><media-caption>Drivers at the hospital.</media-caption></media><hl2>Ransom denied</hl2><p>{Driven}</p>"));
        Assert.Equal(
            [(ParagraphKind.Body, Freed), (ParagraphKind.Heading, "Ransom denied"), (ParagraphKind.Body, Driven), (ParagraphKind.Caption, "Drivers at the hospital.")],
            story.Paragraphs.Select(p => (p.Kind, p.Text)));
    }

    [Theory]
    [InlineData("20250519T101500Z", "2025-05-19T10:15:00Z")]
    [InlineData("20250519T101500+0300", "2025-05-19T10:15:00+03:00")]
    [InlineData("20250519T1015+03:00", "2025-05-19T10:15:00+03:00")]
    [InlineData("2025-05-19T10:15:00-04:00", "2025-05-19T10:15:00-04:00")]
    public void The_issue_is_dated_in_either_form_of_the_standard(string norm, string published) =>
        Assert.Equal(Sources.Instant(published), Input.Story(Document("", issue: norm)).Published);

    [Fact]
    public void An_issue_without_an_hour_gives_the_day() =>
        Assert.Equal(new LocalDate(2025, 5, 19), Input.Story(Document("", issue: "20250519")).PublishedDay);

    [Fact]
    public void Classifiers_and_persons_are_topics_and_persons()
    {
        var story = Input.Story(Document("", meta: "<identified-content><classifier type='tobject' value='Abductions'/><classifier>Mediation</classifier><person>Pavel Rusk</person><person>Pavel Rusk</person></identified-content>"
            + "<key-list><keyword key='corvale'/></key-list>"));
        Assert.Equal(["Abductions", "Mediation", "corvale"], story.Topics);
        Assert.Equal(["Pavel Rusk"], story.Persons);
    }

    [Fact]
    public void A_message_of_the_editor_is_a_note_and_a_correction_a_paragraph()
    {
        var story = Input.Story(Document("", meta: "<ed-msg info='Adds union comment.'/><correction info='Corrects the number of drivers.'/>"));
        Assert.Contains("Editor's message: “Adds union comment.”.", story.Notes);
        Assert.Equal("Corrects the number of drivers.", Assert.Single(story.Paragraphs, p => p.Kind == ParagraphKind.Correction).Text);
    }

    [Theory]
    [InlineData("<!DOCTYPE nitf PUBLIC '-//IPTC//DTD NITF 3.6//EN' 'http://nowhere.invalid/nitf-3-6.dtd'>")]
    [InlineData("<!DOCTYPE nitf [<!ENTITY desk 'Foreign Desk'> <!ATTLIST p id CDATA #IMPLIED>]>")]
    [InlineData("<!-- <html> --><?editor old?>")]
    [InlineData("")]
    public void What_stands_before_the_root_does_not_matter(string before) =>
        Assert.Equal([Freed], Input.Body(Input.Story("<?xml version='1.0' encoding='UTF-8'?>" + before + Document("", $"<p>{Freed}</p>"))));

    [Fact]
    public void A_document_without_a_text_is_a_notice() =>
        Assert.True(Assert.Single(Input.Results("<nitf><head><title>Drivers freed</title></head><body/></nitf>")).Problem!.IsNotice);

    private static string Document(string head, string? content = null, string meta = "", string issue = "20250519T090000Z") =>
        $"<nitf><head><title>Drivers</title><docdata>{meta}<date.issue norm='{issue}'/></docdata></head><body><body.head>{head}</body.head>"
        + $"<body.content>{content ?? $"<p>{Freed}</p><p>{Driven}</p>"}</body.content><body.end><tagline>Corvale desk</tagline></body.end></body></nitf>";
}
