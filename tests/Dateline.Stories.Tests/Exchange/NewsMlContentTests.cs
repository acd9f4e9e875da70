using NodaTime;
using Xunit;

namespace Dateline.Stories.Tests.Exchange;

public sealed class NewsMlContentTests
{
    private const string Withdrew = "Troops withdrew from three villages north of Tarsk on Saturday, the joint commission said.";
    private static readonly string[] Numbers = ["One", "Two", "Three"];
    private const string Mines = "Engineers will clear mines from the road before civilians return.";

    [Theory]
    [InlineData("<inlineXML contenttype='application/nitf+xml'><nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'><body><body.content><p>{0}</p><p>{1}</p></body.content></body></nitf></inlineXML>")]
    [InlineData("<inlineXML contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'><head><title>Page title</title></head><body><p>{0}</p><p>{1}</p></body></html></inlineXML>")]
    [InlineData("<inlineXML contenttype='application/xhtml+xml'><h:html xmlns:h='http://www.w3.org/1999/xhtml'><h:body><h:p>{0}</h:p><h:p>{1}</h:p></h:body></h:html></inlineXML>")]
    [InlineData("<inlineData contenttype='text/plain'>{0}\n{1}</inlineData>")]
    [InlineData("<inlineData>{0}\n\n{1}</inlineData>")]
    [InlineData("<inlineData contenttype='text/html'>&lt;p&gt;{0}&lt;/p&gt;&lt;p&gt;{1}&lt;/p&gt;</inlineData>")]
    [InlineData("<remoteContent href='a.jpg'/><inlineData contenttype='application/pdf'>JVBERi0=</inlineData><inlineData contenttype='text/plain'>{0}\n{1}</inlineData>")]
    public void The_paragraphs_are_read_in_each_form(string content) =>
        Assert.Equal([Withdrew, Mines], Input.Body(Input.Story(Item("<headline>Troops leave villages</headline>", Filled(content)))));

    [Fact]
    public void A_dateline_kept_apart_is_read_as_a_printed_one()
    {
        var story = Input.Story(Item("<contentCreated>2025-06-14T16:00:00Z</contentCreated><headline>Troops leave villages</headline><dateline>TARSK, June 14 (Reuters) -</dateline>", $"<inlineData>{Withdrew}</inlineData>"));
        Assert.Equal([$"TARSK, June 14 (Reuters) - {Withdrew}"], Input.Body(story));
        Assert.Equal(("Tarsk", "Reuters", new LocalDate(2025, 6, 14)), (story.Dateline?.Place, story.Dateline?.Agency, story.Dateline?.Date));
        Assert.Equal("TARSK, June 14 (Reuters)", story.Dateline!.Evidence.Text.TrimEnd(' ', '-'));
    }

    [Fact]
    public void A_dateline_that_the_text_prints_too_is_not_printed_twice()
    {
        var story = Input.Story(Item("<headline>Troops leave villages</headline><dateline>TARSK, June 14</dateline>", $"<inlineData>TARSK, June 14 (Reuters) - {Withdrew}</inlineData>"));
        Assert.Equal([$"TARSK, June 14 (Reuters) - {Withdrew}"], Input.Body(story));
    }

    [Fact]
    public void Words_that_are_no_dateline_are_not_put_before_the_text() =>
        Assert.Equal([Withdrew], Input.Body(Input.Story(Item("<dateline>see the map of the northern sector for details</dateline>", $"<inlineData>{Withdrew}</inlineData>"))));

    [Theory]
    [InlineData("<versionCreated>2025-06-14T17:00:00Z</versionCreated><firstCreated>2025-06-14T15:00:00Z</firstCreated>", "2025-06-14T15:00:00Z")]
    [InlineData("<versionCreated>2025-06-14T17:00:00Z</versionCreated>", "2025-06-14T17:00:00Z")]
    public void The_first_version_dates_the_story(string itemMeta, string published) =>
        Assert.Equal(Sources.Instant(published), Input.Story(Item("<headline>Troops leave</headline>", $"<inlineData>{Withdrew}</inlineData>", itemMeta)).Published);

    [Fact]
    public void A_later_version_is_the_change() =>
        Assert.Equal(Sources.Instant("2025-06-14T17:00:00Z"), Input.Story(Item(
            "<headline>Troops leave</headline>", $"<inlineData>{Withdrew}</inlineData>", "<versionCreated>2025-06-14T17:00:00Z</versionCreated><firstCreated>2025-06-14T15:00:00Z</firstCreated>")).Updated);

    [Fact]
    public void A_creator_stands_in_for_the_missing_byline() =>
        Assert.Equal("Ilse Brandt", Input.Story(Item("<creator type='cpnat:person'><name>Ilse Brandt</name></creator><headline>Troops leave</headline>", $"<inlineData>{Withdrew}</inlineData>")).Byline);

    [Theory]
    [InlineData("<pubStatus qcode='stat:canceled'/>", "The publisher's status of the item is “canceled”.")]
    [InlineData("<pubStatus uri='http://cv.iptc.org/newscodes/pubstatusg2/withheld'/>", "The publisher's status of the item is “withheld”.")]
    [InlineData("<edNote>Corrects the number of villages.</edNote>", "Editor's note: “Corrects the number of villages.”.")]
    public void What_the_desk_says_of_the_item_is_a_note(string itemMeta, string note) =>
        Assert.Contains(note, Input.Story(Item("<headline>Troops leave</headline>", $"<inlineData>{Withdrew}</inlineData>", itemMeta)).Notes);

    [Fact]
    public void An_item_that_may_be_used_has_no_note_of_its_status() =>
        Assert.DoesNotContain(Input.Story(Item("<headline>Troops leave</headline>", $"<inlineData>{Withdrew}</inlineData>", "<pubStatus qcode='stat:usable'/>")).Notes, n => n.Contains("status", StringComparison.Ordinal));

    [Theory]
    [InlineData("<newsItem><itemMeta><itemClass qcode='ninat:picture'/></itemMeta><contentSet><remoteContent href='a.jpg'/></contentSet></newsItem>", "'picture'")]
    [InlineData("<newsItem><itemMeta><itemClass uri='http://cv.iptc.org/newscodes/ninature/video'/></itemMeta></newsItem>", "'video'")]
    [InlineData("<planningItem><itemMeta><itemClass qcode='plinat:newscoverage'/></itemMeta></planningItem>", "'planning'")]
    [InlineData("<conceptItem><concept><conceptId qcode='a:b'/><name>Tarsk</name></concept></conceptItem>", "'concept'")]
    [InlineData("<packageItem><groupSet root='g'/></packageItem>", "'package'")]
    [InlineData("<newsItem><itemMeta><itemClass qcode='ninat:text'/></itemMeta><contentMeta><headline>Troops leave</headline></contentMeta></newsItem>", "'news item without a text'")]
    [InlineData("<newsMessage><header/><itemSet/></newsMessage>", "'document without items'")]
    public void What_holds_no_text_is_a_notice_that_names_it(string item, string kind)
    {
        var problem = Assert.Single(Input.Results(item, "item.xml")).Problem!;
        Assert.Equal(("DL1030", true), (problem.Code, problem.IsNotice));
        Assert.Contains(kind, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_whose_text_is_empty_is_a_notice() =>
        Assert.True(Assert.Single(Input.Results(Item("<headline>Troops leave</headline>", "<inlineData> </inlineData>"))).Problem!.IsNotice);

    [Fact]
    public void Each_item_of_a_message_keeps_what_is_its_own()
    {
        var items = string.Concat(Numbers.Select(n => Item($"<headline>{n} here</headline><by>Reporter {n}</by>", $"<inlineData>{Withdrew}</inlineData>").Replace("urn:x:1", $"https://wire.example/{n}", StringComparison.Ordinal)));
        var stories = Input.Stories($"<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header><sent>2025-06-14T18:00:00Z</sent></header><itemSet>{items}</itemSet></newsMessage>");
        Assert.Equal(["One here", "Two here", "Three here"], stories.Select(s => s.Headline));
        Assert.Equal(["Reporter One", "Reporter Two", "Reporter Three"], stories.Select(s => s.Byline));
        Assert.Equal("https://wire.example/Two", stories[1].Uri);
    }

    [Fact]
    public void A_problem_tells_the_line_of_its_item()
    {
        var results = Input.Results($"<newsMessage>\n<itemSet>\n{Item("<headline>One here</headline>", $"<inlineData>{Withdrew}</inlineData>")}\n<planningItem/>\n</itemSet></newsMessage>", "m.xml");
        Assert.Equal("m.xml:4", results[1].Problem!.Place);
    }

    private static string Filled(string content) => content.Replace("{0}", Withdrew, StringComparison.Ordinal).Replace("{1}", Mines, StringComparison.Ordinal);

    private static string Item(string contentMeta, string content, string itemMeta = "") =>
        $"<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:x:1' xml:lang='en'><itemMeta><itemClass qcode='ninat:text'/>{itemMeta}</itemMeta>"
        + $"<contentMeta>{contentMeta}</contentMeta><contentSet>{content}</contentSet></newsItem>";
}
