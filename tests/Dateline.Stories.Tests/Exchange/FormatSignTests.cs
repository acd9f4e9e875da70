using System.Text;
using Xunit;

namespace Dateline.Stories.Tests.Exchange;

/// <summary>How a stream's format is known, whatever stands before its first element.</summary>
public sealed class FormatSignTests
{
    private const string Feed = "<rss version='2.0'><channel><item><title>One here</title><description>Envoys of both governments met in Olmstead on Thursday.</description></item></channel></rss>";

    [Theory]
    [InlineData("\ufeff<?xml version='1.0' encoding='utf-8'?>")]
    [InlineData("<?xml version='1.0'?>\n<!-- <html> is not the root -->\n<?xml-stylesheet href='a.xsl'?>\n")]
    [InlineData("<?xml version='1.0'?><!DOCTYPE rss [<!ELEMENT rss ANY><!-- a > b --> ]>")]
    public void What_stands_before_the_root_is_passed_over(string before) => Assert.Equal(["One"], Input.Told(Input.Results(before + Feed)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_feed_in_two_bytes_a_character_is_read(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);
        Assert.Equal(["One"], Input.Told(Input.Results([.. encoding.GetPreamble(), .. encoding.GetBytes("<?xml version='1.0' encoding='utf-16'?>" + Feed)])));
    }

    [Fact]
    public void A_feed_in_a_single_byte_encoding_is_decoded_as_it_declares()
    {
        var bytes = Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='iso-8859-1'?>" + Feed.Replace("One", "Zoë", StringComparison.Ordinal));
        Assert.Equal(["Zoë"], Input.Told(Input.Results(bytes)));
    }

    [Fact]
    public void The_name_of_a_file_does_not_tell_its_format() => Assert.Equal(["One"], Input.Told(Input.Results(Feed, "page.html")));

    [Theory]
    [InlineData("{Olmstead} is a town")]
    [InlineData("[Olmstead] Envoys met")]
    [InlineData("{1}\nEnvoys met")]
    [InlineData("< 5 percent of voters came")]
    public void A_text_that_begins_with_a_bracket_is_a_text(string head)
    {
        var story = Input.Story($"{head}\n\nEnvoys of both governments met in Olmstead on Thursday.\n\nThey spoke for two hours.\n");
        Assert.Contains("They spoke for two hours.", Input.Body(story));
    }

    [Fact]
    public void A_page_that_quotes_a_feed_is_a_page()
    {
        var page = "<!DOCTYPE html><html><head><title>One here</title></head><body><article><h1>One here</h1><p>Envoys of both governments met in Olmstead on Thursday and spoke for two hours.</p>"
            + "<p>They will meet again in the spring, a spokesman for the host said.</p><pre>&lt;rss&gt;</pre></article><!-- <item> --></body></html>";
        Assert.Equal(["One"], Input.Told(Input.Results(page)));
    }
}
