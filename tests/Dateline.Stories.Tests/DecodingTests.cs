using System.Text;
using Xunit;

namespace Dateline.Stories.Tests;

public sealed class DecodingTests
{
    private const string Text = "Envoys meet in Zürich\n\nThe envoys of “both” governments met in Zürich on Monday – for the first time.";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_tells_the_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal("Envoys meet in Zürich", Headline([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("windows-1252")]
    public void An_encoding_without_a_mark_is_found_out(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Assert.Equal("Envoys meet in Zürich", Headline(Encoding.GetEncoding(name).GetBytes(Text)));
    }

    [Fact]
    public void Cyrillic_in_its_old_encoding_is_decoded_and_known_as_Russian()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string russian = "Россия и Турция находятся в постоянном контакте по поводу возможных переговоров, сообщил журналистам представитель в среду.";
        var story = Sources.Read(new StorySource { Bytes = Encoding.GetEncoding(1251).GetBytes(russian) });
        Assert.Equal(("ru", russian), (story.Language, story.Paragraphs[0].Text));
    }

    [Fact]
    public void A_page_s_own_declaration_counts()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string page = "<html><head><meta charset=\"windows-1252\"><title>Envoys meet in Zürich</title></head><body><article><p>The envoys of “both” governments met on Monday.</p></article></body></html>";
        var html = page.Replace("<title>", "<meta property=\"og:type\" content=\"article\"><title>", StringComparison.Ordinal);
        Assert.Equal("Envoys meet in Zürich", Headline(Encoding.GetEncoding(1252).GetBytes(html)));
    }

    private static string? Headline(byte[] bytes) => Sources.Read(new StorySource { Bytes = bytes }).Headline;
}
