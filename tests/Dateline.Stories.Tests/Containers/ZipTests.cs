using System.IO.Compression;
using Xunit;

namespace Dateline.Stories.Tests.Containers;

public sealed class ZipTests
{
    private const string Page = "<html><body><article><h1>Page here</h1><p>Miners at the Kessen pit ended their sit-in on Friday after the owners promised new lifts.</p><p>Work starts again on Monday, when inspectors are to test the first of them in the northern shaft.</p></article></body></html>";
    private const string Text = "Text here\n\nMiners at the Kessen pit ended their sit-in on Friday after the owners promised new lifts.\n\nWork starts again on Monday.\n";

    [Fact]
    public void Everything_in_the_archive_is_read_in_order_with_its_place()
    {
        var zip = Packed.Zip(
            ("monday/", []), ("monday/page.html", Packed.Utf8(Page)), ("monday/text.txt", Packed.Utf8(Text)),
            ("inner.zip", Packed.Zip(("deep/", []), ("deep/text.txt", Packed.Utf8(Text)))), ("page.html.gz", Packed.Gzip(Page)), ("page.html.zst", Packed.Zstandard(Packed.Utf8(Page))));
        var results = Input.Results(zip, "week.zip");
        Assert.Equal(["Page", "Text", "Text", "Page", "Page"], Input.Told(results));
        Assert.Equal(["monday/page.html", "monday/text.txt", "deep/text.txt", "page.html", "page.html"], results.Select(r => r.Value!.Uri));
    }

    [Fact]
    public void A_problem_in_an_archive_in_an_archive_tells_the_way_to_it()
    {
        var zip = Packed.Zip(("inner.zip", Packed.Zip(("a/empty.txt", []))));
        Assert.Equal(("DL1001", "week.zip!inner.zip!a/empty.txt"), (Input.Results(zip, "week.zip")[0].Problem!.Code, Input.Results(zip, "week.zip")[0].Problem!.Place));
    }

    [Fact]
    public void A_feed_and_lines_in_an_archive_give_their_stories()
    {
        const string Line = "{\"headline\":\"Line here\",\"text\":\"Miners ended their sit-in on Friday.\"}\n";
        const string Feed = "<rss version='2.0'><channel><item><title>Item here</title><description>Miners ended their sit-in on Friday.</description></item></channel></rss>";
        Assert.Equal(["Item", "Line", "Line"], Input.Told(Input.Results(Packed.Zip(("feed", Packed.Utf8(Feed)), ("lines", Packed.Utf8(Line + Line))))));
    }

    [Fact]
    public void A_damaged_archive_in_an_archive_does_not_lose_the_others()
    {
        var inner = Packed.Zip(("a.txt", Packed.Utf8(Text)));
        var results = Input.Results(Packed.Zip(("bad.zip", inner[..^30]), ("bad.gz", Packed.Gzip(Page)[..50]), ("good.txt", Packed.Utf8(Text))), "week.zip");
        Assert.Equal(["DL1050", "DL1050", "Text"], Input.Told(results));
        Assert.Equal(["week.zip!bad.zip", "week.zip!bad.gz"], results.Take(2).Select(r => r.Problem!.Place));
    }

    [Fact]
    public void A_byte_wrong_in_an_entry_is_seen_by_its_sum_or_does_no_harm()
    {
        var zip = Packed.Zip(("one.txt", Packed.Utf8(Text)), ("two.txt", Packed.Utf8(Text.Replace("Text", "Second", StringComparison.Ordinal))));
        var start = zip.AsSpan().IndexOf("one.txt"u8) + 7;
        for (var at = start; at < start + 80; at++)
        {
            var damaged = zip.ToArray();
            damaged[at] ^= 0x04;
            var told = Input.Told(Input.Results(damaged));
            Assert.Equal("Second", told[^1]);
        }
    }

    [Fact]
    public void Archives_nest_as_deep_as_the_limit()
    {
        var limits = ReadingLimits.Default with { Nesting = 2 };
        var two = Packed.Zip(("b.zip", Packed.Zip(("a.txt", Packed.Utf8(Text)))));
        Assert.Equal(["Text"], Input.Told(Input.Results(two, limits: limits)));
        Assert.Equal(["DL1051", "Text"], Input.Told(Input.Results(Packed.Zip(("c.zip", two), ("d.txt", Packed.Utf8(Text))), limits: limits with { Nesting = 1 })));
    }

    [Theory]
    [InlineData(3, new[] { "Text", "Text", "Text" })]
    [InlineData(2, new[] { "Text", "Text", "DL1052" })]
    public void Folders_are_no_entries_and_entries_over_the_limit_are_told(int most, string[] told)
    {
        var zip = Packed.Zip(("a/", []), ("a/1.txt", Packed.Utf8(Text)), ("b/", []), ("b/2.txt", Packed.Utf8(Text)), ("b/3.txt", Packed.Utf8(Text)));
        Assert.Equal(told, Input.Told(Input.Results(zip, limits: ReadingLimits.Default with { Entries = most })));
    }

    [Fact]
    public void An_archive_with_nothing_in_it_gives_nothing() => Assert.Empty(Input.Results(Packed.Zip()));

    [Fact]
    public void Names_that_lead_out_of_the_archive_are_names_and_no_paths()
    {
        var outside = Path.Combine(Path.GetTempPath(), "kessen-outside.txt");
        Assert.Equal(["Text"], Input.Told(Input.Results(Packed.Zip(("../../../../../../../../../../../.." + outside, Packed.Utf8(Text))))));
        Assert.False(File.Exists(outside));
    }

    [Fact]
    public void An_archive_may_come_through_a_stream_that_cannot_seek()
    {
        using var content = new DeflateStream(new MemoryStream(Deflated(Packed.Zip(("a.txt", Packed.Utf8(Text))))), CompressionMode.Decompress);
        Assert.Equal(["Text"], Input.Told([.. Sources.Reader.ReadAll(new StoryInput { Content = content })]));
    }

    private static byte[] Deflated(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest))
        {
            deflate.Write(bytes);
        }

        return packed.ToArray();
    }
}
