using System.Text;
using Xunit;

namespace Dateline.Stories.Tests.Exchange;

/// <summary>XML that is broken, or means harm.</summary>
public sealed class HostileXmlTests
{
    private const string Landed = "Observers landed at Keth airfield on Wednesday under an agreement with the regional council.";

    [Theory]
    [InlineData("<item><title>Two</title><description>broken <b>here</description></item></channel></rss>", "Line 4")]
    [InlineData("<item><title>Two &nosuch; here</title></item></channel></rss>", "Line 4")]
    [InlineData("<item><title>Two</title>\n\n<description>it stops", "Line 6")]
    [InlineData("\0\0\0", "Line 4")]
    public void What_came_before_a_fault_is_kept_and_one_problem_tells_the_line(string rest, string line)
    {
        var results = Input.Results($"<rss version='2.0'>\n<channel>\n<item><title>One here</title><description>{Landed}</description></item>\n{rest}", "feed.xml");
        Assert.Equal(["One", "DL1050"], Input.Told(results));
        Assert.Contains(line, results[1].Problem!.Message, StringComparison.Ordinal);
        Assert.Equal("feed.xml", results[1].Problem!.Place);
    }

    [Theory]
    [InlineData("rss version='2.0'", "<channel><item><title>One</title><description>&x;</description></item></channel>")]
    [InlineData("nitf", "<body><body.content><p>&x;</p></body.content></body>")]
    [InlineData("newsItem", "<contentSet><inlineData>&x;</inlineData></contentSet>")]
    public void A_file_that_an_entity_names_is_never_read(string root, string inside) =>
        WithSecret(file =>
        {
            var name = root.Split(' ')[0];
            var told = Whole($"<!DOCTYPE {name} [<!ENTITY x SYSTEM '{new Uri(file).AbsoluteUri}'>]><{root}>{inside}</{name}>");
            Assert.DoesNotContain("password", told, StringComparison.Ordinal);
            Assert.Contains("DL10", told, StringComparison.Ordinal);
        });

    [Fact]
    public void An_external_document_type_is_passed_over_and_the_feed_read() =>
        WithSecret(file =>
        {
            var results = Input.Results($"<!DOCTYPE rss SYSTEM '{new Uri(file).AbsoluteUri}'><rss version='2.0'><channel><item><title>One here</title><description>{Landed}</description></item></channel></rss>");
            Assert.Equal(["One"], Input.Told(results));
        });

    [Fact]
    public void Entities_that_grow_from_entities_are_not_grown()
    {
        var levels = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY e{i} '{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}'>"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var results = Input.Results($"<!DOCTYPE rss [<!ENTITY e0 'lol'>{levels}]><rss version='2.0'><channel><item><title>One</title><description>&e9;</description></item></channel></rss>");
        Assert.Equal(["DL1050"], Input.Told(results));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
    }

    [Theory]
    [InlineData(10, "One")]
    [InlineData(40, "DL1050")]
    public void Elements_nest_as_deep_as_the_limit_and_no_deeper(int depth, string told)
    {
        var nested = new StringBuilder().Insert(0, "<x>", depth).Append(Landed).Insert(0, "<p>").Append("</p>").Replace("</p>", new StringBuilder().Insert(0, "</x>", depth).Append("</p>").ToString());
        var item = $"<newsItem><contentMeta><headline>One here</headline></contentMeta><contentSet><inlineXML><div>{nested}</div></inlineXML></contentSet></newsItem>";
        Assert.Equal([told], Input.Told(Input.Results(item, limits: ReadingLimits.Default with { Depth = 30 })));
    }

    [Fact]
    public void A_document_over_its_limit_keeps_what_came_before()
    {
        var item = $"<item><title>One here</title><description>{Landed}</description></item>";
        var results = Input.Results($"<rss version='2.0'><channel>{item}{new string(' ', 60_000)}{item}</channel></rss>", limits: ReadingLimits.Default with { Document = 50_000 });
        Assert.Equal(["One", "DL1050"], Input.Told(results));
    }

    private static string Whole(string xml) =>
        string.Join('\n', Input.Results(xml).Select(r => r.Succeeded ? string.Join('\n', r.Value.Paragraphs.Select(p => p.Text)) : r.Problem.ToString()));

    private static void WithSecret(Action<string> act)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "<!ENTITY x 'The password of the desk was changed on Monday by the editor.'>");
            act(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
