using Dateline.Model;
using Xunit;

namespace Dateline.Stories.Tests.Exchange;

public sealed class NewsMlTests
{
    private const string Said = "The mediator said the ceasefire would be extended by a month if both sides agreed.";

    [Fact]
    public void A_dateline_that_stands_apart_goes_to_the_head_of_the_text()
    {
        var story = Input.Story(Item($"<headline>Mediator hopeful</headline><by>By Lena Holt</by><dateline>NAIROBI, Monday (Reuters)</dateline>", $"<inlineXML><nitf><body><body.content><p>{Said}</p><hl2>Next steps</hl2><p>He spoke to reporters.</p></body.content></body></nitf></inlineXML>"));
        Assert.Equal(("Mediator hopeful", "Lena Holt", "Reuters", "Nairobi"), (story.Headline, story.Byline, story.Agency, story.Dateline?.Place));
        Assert.Equal([$"NAIROBI, Monday (Reuters) - {Said}", "He spoke to reporters."], Input.Body(story));
        Assert.Equal("Next steps", Assert.Single(story.Paragraphs, p => p.Kind == ParagraphKind.Heading).Text);
    }

    [Theory]
    [InlineData("<inlineXML contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'><body><p>{0}</p></body></html></inlineXML>")]
    [InlineData("<inlineData contenttype='text/plain'>{0}</inlineData>")]
    [InlineData("<inlineXML><nitf><body><body.content><block><p>{0}</p></block><media><media-caption>A hall.</media-caption></media></body.content></body></nitf></inlineXML>")]
    public void The_text_is_read_in_each_of_its_forms(string content) =>
        Assert.Equal([Said], Input.Body(Input.Story(Item("<headline>Mediator hopeful</headline>", content.Replace("{0}", Said, StringComparison.Ordinal)))));

    [Fact]
    public void Subjects_that_are_persons_are_persons_and_notes_are_kept()
    {
        var story = Input.Story(Item(
            "<contentCreated>2025-03-03T08:00:00Z</contentCreated><contentModified>2025-03-03T09:00:00Z</contentModified><subject type='cpnat:person'><name>Lena Holt</name></subject>"
            + "<subject qcode='medtop:1'><name>Peace talks</name></subject><headline>Mediator hopeful</headline>",
            $"<inlineData>{Said}</inlineData>",
            "<edNote>Embargo lifted.</edNote><pubStatus qcode='stat:withheld'/><provider><name>Harbour News</name></provider>"));
        Assert.Equal((["Lena Holt"], ["Peace talks"], "Harbour News"), (story.Persons, story.Topics, story.Agency));
        Assert.Equal((Sources.Instant("2025-03-03T08:00:00Z"), Sources.Instant("2025-03-03T09:00:00Z")), (story.Published!.Value, story.Updated!.Value));
        Assert.Contains("The publisher's status of the item is “withheld”.", story.Notes);
        Assert.Contains("Editor's note: “Embargo lifted.”.", story.Notes);
    }

    [Fact]
    public void A_message_gives_its_items_and_passes_over_what_is_no_text()
    {
        var text = Item("<headline>One here</headline>", $"<inlineData>{Said}</inlineData>");
        var results = Input.Results($"<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header/><itemSet>{text}"
            + "<newsItem><itemMeta><itemClass qcode='ninat:picture'/></itemMeta></newsItem><planningItem/><packageItem/>" + text.Replace("One", "Two", StringComparison.Ordinal) + "</itemSet></newsMessage>");
        Assert.Equal(["One", "DL1030", "DL1030", "DL1030", "Two"], Input.Told(results));
        Assert.All(results.Where(r => !r.Succeeded), r => Assert.True(r.Problem!.IsNotice));
        Assert.Contains("'picture'", results[1].Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nitf_alone_is_read_whatever_its_document_type()
    {
        var story = Input.Story("<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'http://nowhere.invalid/nitf.dtd'><nitf><head><docdata><date.issue norm='20250303T081500+0100'/>"
            + "<identified-content><person>Lena Holt</person><classifier value='Ceasefire'/></identified-content></docdata></head><body><body.head><hedline><hl1>Mediator hopeful</hl1></hedline>"
            + "<byline>By Omar Said, <byttl>Correspondent</byttl></byline><dateline><location>JUBA</location>, <story.date>March 3</story.date></dateline></body.head>"
            + $"<body.content><p>{Said}</p><media><media-caption>The mediator in Juba.</media-caption></media></body.content></body></nitf>");
        Assert.Equal(("Mediator hopeful", "Omar Said", "Juba", Sources.Instant("2025-03-03T08:15:00+01:00")), (story.Headline, story.Byline, story.Dateline?.Place, story.Published!.Value));
        Assert.Equal((["Lena Holt"], ["Ceasefire"]), (story.Persons, story.Topics));
        Assert.Equal("The mediator in Juba.", Assert.Single(story.Paragraphs, p => p.Kind == ParagraphKind.Caption).Text);
    }

    [Fact]
    public void Markup_that_holds_no_story_is_passed_over() =>
        Assert.Equal(["DL1030"], Input.Told(Input.Results("<?xml version='1.0'?><inventory><thing>12</thing></inventory>")));

    private static string Item(string contentMeta, string content, string itemMeta = "") =>
        $"<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:x:1'><itemMeta><itemClass qcode='ninat:text'/>{itemMeta}</itemMeta>"
        + $"<contentMeta>{contentMeta}</contentMeta><contentSet>{content}</contentSet></newsItem>";
}
