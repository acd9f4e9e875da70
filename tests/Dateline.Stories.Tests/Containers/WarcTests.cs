using System.IO.Compression;
using System.Text;
using Xunit;

namespace Dateline.Stories.Tests.Containers;

public sealed class WarcTests
{
    [Fact]
    public void Pages_are_read_with_their_addresses_and_the_rest_is_passed_over()
    {
        var archive = Record("warcinfo", null, "software: test\r\n") + Response("https://wire.example/1", "One")
            + Record("request", "https://wire.example/1", "GET / HTTP/1.1\r\n\r\n") + Response("https://wire.example/404", "Gone", status: "404 Not Found")
            + Response("https://wire.example/p.jpg", "Photo", type: "image/jpeg") + Record("revisit", "https://wire.example/1", "HTTP/1.1 200 OK\r\n\r\n")
            + Record("resource", "https://wire.example/2", Page("Two"), "text/html");
        var results = Input.Results(archive, "crawl.warc");
        Assert.Equal(["One", "Two"], Input.Told(results));
        Assert.Equal(["https://wire.example/1", "https://wire.example/2"], results.Select(r => r.Value!.Uri));
    }

    [Fact]
    public void An_archive_packed_record_by_record_is_read()
    {
        byte[] packed = [.. Gzip(Response("https://wire.example/1", "One")), .. Gzip(Response("https://wire.example/2", "Two"))];
        Assert.Equal(["One", "Two"], Input.Told(Input.Results(packed, "crawl.warc.gz")));
    }

    [Fact]
    public void A_body_in_chunks_is_joined()
    {
        var page = Page("One");
        var chunked = $"{40:x}\r\n{page[..40]}\r\n{page.Length - 40:X};x=1\r\n{page[40..]}\r\n0\r\n\r\n";
        Assert.Equal(["One"], Input.Told(Input.Results(Record("response", "https://wire.example/1", $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n{chunked}"))));
    }

    [Fact]
    public void A_body_packed_as_it_was_sent_is_unpacked()
    {
        byte[] http = [.. Encoding.Latin1.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"), .. Gzip(Page("One"))];
        byte[] archive = [.. Encoding.Latin1.GetBytes($"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: <https://wire.example/1>\r\nContent-Length: {http.Length}\r\n\r\n"), .. http, 13, 10, 13, 10];
        var results = Input.Results(archive);
        Assert.Equal(["One"], Input.Told(results));
        Assert.Equal("https://wire.example/1", results[0].Value!.Uri);
    }

    [Fact]
    public void A_record_over_the_limit_is_a_problem_and_the_next_is_read()
    {
        var archive = Response("https://wire.example/1", new string('x', 4000)) + Response("https://wire.example/2", "Two");
        var results = Input.Results(archive, "crawl.warc", ReadingLimits.Default with { Page = 2000 });
        Assert.Equal(["DL1004", "Two"], Input.Told(results));
        Assert.Equal("crawl.warc!https://wire.example/1", results[0].Problem!.Place);
    }

    [Theory]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9999\r\n\r\nHTTP/1.1 200 OK\r\n")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\n\r\n")]
    [InlineData("<html>no record</html>")]
    public void What_breaks_off_keeps_the_pages_before(string rest) =>
        Assert.Equal(["One", "DL1050"], Input.Told(Input.Results(Response("https://wire.example/1", "One") + rest)));

    private static string Page(string headline) =>
        $"<html><body><article><h1>{headline} here</h1><p>The truce held for a third day in the valley, the monitors said on Friday.</p><p>They counted two shots in the night and no wounded.</p></article></body></html>";

    private static string Response(string uri, string headline, string status = "200 OK", string type = "text/html") =>
        Record("response", uri, $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\n\r\n{Page(headline)}");

    private static string Record(string type, string? uri, string block, string contentType = "application/http; msgtype=response") =>
        $"WARC/1.0\r\nWARC-Type: {type}\r\n{(uri is null ? "" : $"WARC-Target-URI: {uri}\r\n")}Content-Type: {contentType}\r\nContent-Length: {Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n";

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
