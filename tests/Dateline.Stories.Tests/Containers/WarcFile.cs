using System.Text;

namespace Dateline.Stories.Tests.Containers;

/// <summary>Records of a web archive as crawlers write them.</summary>
internal static class WarcFile
{
    /// <summary>A page long enough to be one.</summary>
    public static string Page(string headline) =>
        $"<html><head><title>{headline} here</title></head><body><article><h1>{headline} here</h1><p>Election officials in Sarnow began a recount on Tuesday after a complaint by the opposition.</p>"
        + "<p>The result is expected before the end of the month, the commission said in a statement.</p></article></body></html>";

    public static byte[] Answer(string uri, string headers, byte[] body) =>
        Record($"WARC-Type: response\r\nWARC-Target-URI: {uri}\r\nContent-Type: application/http; msgtype=response", [.. Latin($"HTTP/1.1 {headers}\r\n\r\n"), .. body]);

    public static byte[] Answer(string uri, string headline, string headers = "200 OK\r\nContent-Type: text/html; charset=utf-8") =>
        Answer(uri, headers, Packed.Utf8(Page(headline)));

    public static byte[] Record(string headers, byte[] block, string version = "1.0") =>
        [.. Latin($"WARC/{version}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2025-10-01T00:00:00Z\r\n{headers}\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, 13, 10, 13, 10];

    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>A body as a server sends it in chunks of a size.</summary>
    public static byte[] Chunked(byte[] body, int size, string trailer = "")
    {
        var chunks = body.Chunk(size).Select(c => (byte[])[.. Latin($"{c.Length:x}\r\n"), .. c, 13, 10]);
        return [.. chunks.SelectMany(c => c), .. Latin($"0\r\n{trailer}\r\n")];
    }
}
