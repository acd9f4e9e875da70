using System.Text;
using Xunit;

namespace Dateline.Stories.Tests.Containers;

public sealed class WarcRecordTests
{
    private const string Html = "200 OK\r\nContent-Type: text/html; charset=utf-8";
    private static readonly byte[] One = WarcFile.Answer("https://wire.example/1", "One");
    private static readonly byte[] Last = WarcFile.Answer("https://wire.example/9", "Last");

    [Theory]
    [InlineData("404 Not Found\r\nContent-Type: text/html")]
    [InlineData("301 Moved Permanently\r\nContent-Type: text/html\r\nLocation: https://wire.example/x")]
    [InlineData("503 Service Unavailable\r\nContent-Type: text/html")]
    [InlineData("206 Partial Content\r\nContent-Type: text/html")]
    [InlineData("200 OK\r\nContent-Type: image/png")]
    [InlineData("200 OK\r\nContent-Type: application/pdf")]
    [InlineData("200 OK\r\nContent-Type: text/css")]
    [InlineData("200 OK\r\nContent-Type: text/javascript; charset=utf-8")]
    public void Answers_that_are_no_page_are_passed_over(string headers) =>
        Assert.Equal(["One", "Last"], Input.Told(Input.Results([.. One, .. WarcFile.Answer("https://wire.example/2", "Odd", headers), .. Last])));

    [Theory]
    [InlineData("warcinfo", "application/warc-fields")]
    [InlineData("request", "application/http; msgtype=request")]
    [InlineData("metadata", "application/warc-fields")]
    [InlineData("revisit", "application/http; msgtype=response")]
    [InlineData("continuation", "application/http; msgtype=response")]
    [InlineData("x-own", "text/html")]
    public void Records_of_other_kinds_are_passed_over(string type, string contentType)
    {
        var record = WarcFile.Record($"WARC-Type: {type}\r\nWARC-Target-URI: https://wire.example/1\r\nContent-Type: {contentType}", WarcFile.Latin($"HTTP/1.1 {Html}\r\n\r\n{WarcFile.Page("Odd")}"));
        Assert.Equal(["One", "Last"], Input.Told(Input.Results([.. One, .. record, .. Last])));
    }

    [Theory]
    [InlineData("resource")]
    [InlineData("conversion")]
    public void A_record_without_an_answer_is_the_page_itself(string type)
    {
        var record = WarcFile.Record($"WARC-Type: {type}\r\nWARC-Target-URI: https://wire.example/r\r\nContent-Type: text/html", Packed.Utf8(WarcFile.Page("Own")));
        Assert.Equal(("Own here", "https://wire.example/r"), (Input.Results(record)[0].Value!.Headline, Input.Results(record)[0].Value!.Uri));
    }

    [Theory]
    [InlineData("<https://wire.example/a?b=1>", "https://wire.example/a?b=1")]
    [InlineData("https://wire.example/a?b=1", "https://wire.example/a?b=1")]
    public void The_address_of_the_story_is_that_of_the_target(string target, string uri) =>
        Assert.Equal(uri, Assert.Single(Input.Results(WarcFile.Answer(target, "One"), "crawl.warc")).Value!.Uri);

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.1")]
    [InlineData("0.18")]
    public void Every_version_is_read(string version)
    {
        var record = WarcFile.Record("WARC-Type: response\r\nWARC-Target-URI: https://wire.example/1\r\nContent-Type: application/http;msgtype=response", WarcFile.Latin($"HTTP/1.1 {Html}\r\n\r\n{WarcFile.Page("One")}"), version);
        Assert.Equal(["One"], Input.Told(Input.Results(record)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(100_000)]
    public void Chunks_of_any_size_are_joined(int size) =>
        Assert.Equal(["One"], Input.Told(Input.Results(Chunked("chunked", WarcFile.Chunked(Packed.Utf8(WarcFile.Page("One")), size)))));

    [Theory]
    [InlineData("Chunked", "")]
    [InlineData("chunked", "X-Sum: 1\r\n")]
    [InlineData("gzip, chunked", "")]
    public void Chunks_are_known_however_they_are_announced(string coding, string trailer)
    {
        var page = Packed.Utf8(WarcFile.Page("One"));
        var body = coding.StartsWith("gzip", StringComparison.Ordinal) ? Packed.Gzip(page) : page;
        Assert.Equal(["One"], Input.Told(Input.Results(Chunked(coding, WarcFile.Chunked(body, 50, trailer)))));
    }

    [Fact]
    public void Chunks_that_break_off_are_a_problem_and_the_next_page_is_read()
    {
        var chunks = WarcFile.Chunked(Packed.Utf8(WarcFile.Page("Two")), 40);
        Assert.Equal(["DL1050", "Last"], Input.Told(Input.Results([.. Chunked("chunked", chunks[..^60]), .. Last])));
    }

    [Fact]
    public void A_body_that_the_archive_has_joined_already_is_read_as_it_is() =>
        Assert.Equal(["One"], Input.Told(Input.Results(Chunked("chunked", Packed.Utf8(WarcFile.Page("One"))))));

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("br")]
    [InlineData("BR")]
    public void A_packed_body_is_unpacked(string coding)
    {
        var body = coding.EndsWith("gzip", StringComparison.Ordinal) ? Packed.Gzip(WarcFile.Page("One")) : Packed.Brotli(WarcFile.Page("One"));
        Assert.Equal(["One"], Input.Told(Input.Results(WarcFile.Answer("https://wire.example/1", $"{Html}\r\nContent-Encoding: {coding}", body))));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public void A_body_unpacked_already_is_read_as_it_is(string coding) =>
        Assert.Equal(["One"], Input.Told(Input.Results(WarcFile.Answer("https://wire.example/1", "One", $"{Html}\r\nContent-Encoding: {coding}"))));

    [Theory]
    [InlineData("\n\n<!DOCTYPE html>")]
    [InlineData("\ufeff")]
    public void A_body_said_to_be_brotli_that_is_none_is_read_as_it_is(string before) =>
        Assert.Equal(["One"], Input.Told(Input.Results(WarcFile.Answer("https://wire.example/1", $"{Html}\r\nContent-Encoding: br", Packed.Utf8(before + WarcFile.Page("One"))))));

    [Fact]
    public void A_brotli_body_that_is_cut_does_not_lose_the_next_page()
    {
        var broken = WarcFile.Answer("https://wire.example/2", $"{Html}\r\nContent-Encoding: br", Packed.Brotli(WarcFile.Page("Two"))[..70]);
        Assert.Equal(("One", "Last"), (Input.Told(Input.Results([.. One, .. broken, .. Last]))[0], Input.Told(Input.Results([.. One, .. broken, .. Last]))[^1]));
    }

    [Fact]
    public void A_packed_body_that_is_broken_does_not_lose_the_next_page()
    {
        var broken = WarcFile.Answer("https://wire.example/2", $"{Html}\r\nContent-Encoding: gzip", Packed.Gzip(WarcFile.Page("Two"))[..80]);
        Assert.Equal(["One", "DL1050", "Last"], Input.Told(Input.Results([.. One, .. broken, .. Last])));
    }

    [Fact]
    public void A_packed_body_that_grows_over_the_limit_is_a_problem_and_the_next_page_is_read()
    {
        var bomb = WarcFile.Answer("https://wire.example/2", $"{Html}\r\nContent-Encoding: gzip", Packed.Gzip(new byte[30_000_000]));
        Assert.Equal(["One", "problem", "Last"], Input.Told(Input.Results([.. One, .. bomb, .. Last], "crawl.warc")).Select(t => t.StartsWith("DL10", StringComparison.Ordinal) ? "problem" : t));
    }

    [Fact]
    public void A_record_over_the_limit_is_told_with_its_address_and_the_next_is_read()
    {
        var results = Input.Results([.. WarcFile.Answer("https://wire.example/2", new string('x', 5_000)), .. Last], "crawl.warc", ReadingLimits.Default with { Page = 4_000 });
        Assert.Equal(["DL1004", "Last"], Input.Told(results));
        Assert.Equal("crawl.warc!https://wire.example/2", results[0].Problem!.Place);
    }

    [Fact]
    public void An_archive_cut_anywhere_keeps_the_pages_before_and_has_one_problem_at_most()
    {
        byte[] archive = [.. One, .. One, .. Last];
        for (var cut = One.Length * 2; cut < archive.Length; cut += 5)
        {
            var told = Input.Told(Input.Results(archive[..cut]));
            Assert.Equal(["One", "One"], told.Take(2));
            Assert.InRange(told.Length, 2, 3);
        }
    }

    [Fact]
    public void An_archive_packed_record_by_record_and_cut_keeps_the_pages_before()
    {
        byte[] packed = [.. Packed.Gzip(One), .. Packed.Gzip(One), .. Packed.Gzip(Last)];
        Assert.Equal(["One", "One", "Last"], Input.Told(Input.Results(packed, "crawl.warc.gz")));
        Assert.Equal(["One", "One", "DL1050"], Input.Told(Input.Results(packed[..^60], "crawl.warc.gz")));
    }

    [Fact]
    public void The_charset_of_the_answer_is_heeded()
    {
        var page = Encoding.Latin1.GetBytes(WarcFile.Page("Zoë"));
        Assert.Equal("Zoë here", Assert.Single(Input.Results(WarcFile.Answer("https://wire.example/1", "200 OK\r\nContent-Type: text/html; charset=iso-8859-1", page))).Value!.Headline);
    }

    [Fact]
    public void A_feed_in_an_archive_gives_its_items()
    {
        const string Feed = "<rss version='2.0'><channel><item><title>Item here</title><link>https://wire.example/i</link><description>Officials in Sarnow began a recount on Tuesday.</description></item></channel></rss>";
        var story = Assert.Single(Input.Results(WarcFile.Answer("https://wire.example/feed", "200 OK\r\nContent-Type: application/rss+xml", Packed.Utf8(Feed)))).Value!;
        Assert.Equal("https://wire.example/i", story.Uri);
    }

    [Fact]
    public void Pages_over_the_limit_of_entries_are_told() =>
        Assert.Equal(["One", "One", "DL1052"], Input.Told(Input.Results([.. One, .. One, .. Last], limits: ReadingLimits.Default with { Entries = 2 })));

    [Fact]
    public void An_empty_answer_is_passed_over() =>
        Assert.Equal(["Last"], Input.Told(Input.Results([.. WarcFile.Answer("https://wire.example/1", Html, []), .. WarcFile.Record("WARC-Type: response", []), .. Last])));

    private static byte[] Chunked(string coding, byte[] body) => WarcFile.Answer("https://wire.example/1", $"{Html}\r\nTransfer-Encoding: {coding}", body);
}
