using System.Text.Json.Nodes;
using Dateline.Model;
using Xunit;

namespace Dateline.Stories.Tests.Exchange;

public sealed class NinjsTests
{
    private const string Signed = "Fishing crews from both shores signed a truce over the Marl shoals on Tuesday, harbour officials said.";
    private const string Patrol = "A joint patrol will sail from Friday.";

    [Theory]
    [InlineData("'body_html':'<p>{0}</p><p>{1}</p>'")]
    [InlineData("'body_xhtml':'<div><p>{0}</p><p>{1}</p></div>'")]
    [InlineData("'body_text':'{0}\\n\\n{1}'")]
    [InlineData("'bodies':[{'role':'text','contenttype':'text/plain','value':'{0}\\n{1}'}]")]
    [InlineData("'bodies':[{'role':'text','contenttype':'text/plain','value':'Flat.'},{'role':'html','contenttype':'text/html','value':'<p>{0}</p><p>{1}</p>'}]")]
    [InlineData("'bodies':[{'role':'teaser','contentType':'text/html','value':'<p>Crews agree at last.</p>'},{'role':'main','contentType':'text/html','value':'<p>{0}</p><p>{1}</p>'}]")]
    [InlineData("'bodies':[{'role':'nitf','contentType':'application/nitf+xml','value':'<nitf><body><body.content><p>{0}</p><p>{1}</p></body.content></body></nitf>'}]")]
    public void The_body_is_read_in_each_of_its_forms(string body) =>
        Assert.Equal([Signed, Patrol], Input.Body(Input.Story(Item(body.Replace("{0}", Signed, StringComparison.Ordinal).Replace("{1}", Patrol, StringComparison.Ordinal)))));

    [Theory]
    [InlineData("'headline':'Crews sign truce'")]
    [InlineData("'headlines':[{'role':'main','value':'Crews sign truce'}]")]
    [InlineData("'headlines':[{'role':'seo','value':'Marl shoals'},{'role':'main','value':'Crews sign truce'}]")]
    [InlineData("'headlines':[{'value':'Crews sign truce'}]")]
    [InlineData("'title':'Crews sign truce'")]
    public void The_headline_is_read_in_each_version(string headline) =>
        Assert.Equal("Crews sign truce", Input.Story(Item($"{headline},'body_text':'{Signed}'")).Headline);

    [Theory]
    [InlineData("'byline':'By Greta Moen'")]
    [InlineData("'by':'Greta Moen'")]
    public void The_byline_is_read_in_each_version(string byline) =>
        Assert.Equal("Greta Moen", Input.Story(Item($"{byline},'body_text':'{Signed}'")).Byline);

    [Theory]
    [InlineData("'person':[{'name':'Greta Moen'}],'subject':[{'code':'x','name':'Fishing'}]")]
    [InlineData("'people':[{'name':'Greta Moen','rel':'about'}],'subjects':[{'name':'Fishing'}]")]
    public void People_and_subjects_are_persons_and_topics(string members)
    {
        var story = Input.Story(Item($"{members},'body_text':'{Signed}'"));
        Assert.Equal((["Greta Moen"], ["Fishing"]), (story.Persons, story.Topics));
    }

    [Theory]
    [InlineData("versioncreated")]
    [InlineData("versionCreated")]
    public void The_version_dates_the_story(string member)
    {
        var story = Input.Story($"{{\"uri\":\"urn:1\",\"{member}\":\"2025-04-08T06:30:00+02:00\",\"headlines\":[{{\"value\":\"Crews sign\"}}],\"body_text\":\"{Signed}\"}}");
        Assert.Equal(Sources.Instant("2025-04-08T06:30:00+02:00"), story.Published);
    }

    [Fact]
    public void The_first_version_is_the_publication_and_this_one_the_change()
    {
        var story = Input.Story(Item($"'firstcreated':'2025-04-08T05:00:00Z','body_text':'{Signed}'"));
        Assert.Equal((Sources.Instant("2025-04-08T05:00:00Z"), Sources.Instant("2025-04-08T07:00:00Z")), (story.Published!.Value, story.Updated!.Value));
    }

    [Theory]
    [InlineData("picture")]
    [InlineData("video")]
    [InlineData("audio")]
    [InlineData("graphic")]
    [InlineData("planning")]
    public void What_is_no_text_is_a_notice_that_names_it(string type)
    {
        var problem = Assert.Single(Input.Results(Item($"'headline':'Boats','description_text':'Boats at the quay.'").Replace("\"text\"", $"\"{type}\"", StringComparison.Ordinal))).Problem!;
        Assert.Equal(("DL1030", true), (problem.Code, problem.IsNotice));
        Assert.Contains($"'{type}'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'associations':{'side':{0}}")]
    [InlineData("'associations':[{0}]")]
    public void A_text_beside_the_text_is_a_story_of_its_own(string associations)
    {
        var inner = $"{{'uri':'https://wire.example/2','type':'text','name':'side','headline':'Second here','body_text':'{Patrol}'}}";
        var stories = Input.Stories(Item($"'headline':'First here','body_text':'{Signed}',{associations.Replace("{0}", inner, StringComparison.Ordinal)}"));
        Assert.Equal(["First here", "Second here"], stories.Select(s => s.Headline));
        Assert.Equal("https://wire.example/2", stories[1].Uri);
    }

    [Theory]
    [InlineData("'associations':{'photo':{'type':'picture','description_text':'Boats at the quay.'}}")]
    [InlineData("'associations':[{'name':'photo','type':'picture','descriptions':[{'role':'caption','value':'Boats at the quay.'}]}]")]
    public void A_picture_beside_the_text_gives_its_caption(string associations) =>
        Assert.Equal("Boats at the quay.", Assert.Single(Input.Story(Item($"'body_text':'{Signed}',{associations}")).Paragraphs, p => p.Kind == ParagraphKind.Caption).Text);

    [Fact]
    public void A_list_gives_its_items_in_order_and_goes_on_behind_an_odd_one()
    {
        var list = $"[{Item($"'headline':'One here','body_text':'{Signed}'")},{{\"odd\":1}},{Item("'headline':'Boats'").Replace("\"text\"", "\"picture\"", StringComparison.Ordinal)},{Item($"'headline':'Two here','body_text':'{Signed}'")}]";
        Assert.Equal(["One", "DL1033", "DL1030", "Two"], Input.Told(Input.Results(list)));
    }

    [Fact]
    public void What_the_desk_says_of_the_item_is_a_note()
    {
        var notes = Input.Story(Item($"'pubstatus':'canceled','ednote':'Withdraws an earlier item.','body_text':'{Signed}'")).Notes;
        Assert.Contains("The publisher's status of the item is “canceled”.", notes);
        Assert.Contains("Editor's note: “Withdraws an earlier item.”.", notes);
    }

    [Fact]
    public void A_source_of_information_is_the_publisher() =>
        Assert.Equal("Marl Coast News", Input.Story(Item($"'infosources':[{{'name':'Marl Coast News'}}],'body_text':'{Signed}'")).Agency);

    private static string Item(string members) =>
        JsonNode.Parse($"{{'uri':'urn:ninjs:1','type':'text','versioncreated':'2025-04-08T07:00:00Z',{members}}}".Replace('\'', '"'))!.ToJsonString();
}
