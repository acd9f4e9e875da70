using System.IO.Compression;
using System.Text;

namespace Dateline.Stories.Tests.Properties;

/// <summary>A small input of every format, to be changed.</summary>
internal static class Seeds
{
    private const string Text = "OSLO, March 2 (AP) - The envoys of both governments met on Monday. They agreed to meet again on Friday, a spokesman said.";

    private const string Page = "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Envoys meet | Gazette</title><script type='application/ld+json'>"
        + "{\"@type\":\"NewsArticle\",\"headline\":\"Envoys meet\",\"datePublished\":\"2026-03-02T09:30:00+01:00\",\"author\":[{\"name\":\"Ana Costa\"}]}</script></head>"
        + "<body><nav><a href='/'>Home</a></nav><article><h1>Envoys meet</h1><p>" + Text + "</p><h2>Next</h2><p>" + Text + "</p><ul><li>One term of the truce.</li></ul></article></body></html>";

    private const string Rss = "<?xml version='1.0'?><rss version='2.0'><channel><title>Gazette</title><item><title>Envoys meet</title><link>https://example.org/1</link>"
        + "<pubDate>Mon, 02 Mar 2026 09:30:00 +0100</pubDate><description>&lt;p&gt;" + Text + "&lt;/p&gt;</description></item></channel></rss>";

    private const string Atom = "<feed xmlns='http://www.w3.org/2005/Atom'><title>Gazette</title><entry><title>Envoys meet</title><id>urn:1</id>"
        + "<updated>2026-03-02T09:30:00Z</updated><content type='html'>&lt;p&gt;" + Text + "&lt;/p&gt;</content></entry></feed>";

    private const string NewsMl = "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:1'><itemMeta><itemClass qcode='ninat:text'/></itemMeta><contentMeta>"
        + "<headline>Envoys meet</headline><dateline>OSLO, March 2 (AP)</dateline></contentMeta><contentSet><inlineXML><nitf><body><body.content><p>"
        + Text + "</p></body.content></body></nitf></inlineXML></contentSet></newsItem>";

    private const string Ninjs = "{\"uri\":\"urn:1\",\"type\":\"text\",\"versioncreated\":\"2026-03-02T09:30:00Z\",\"headline\":\"Envoys meet\",\"body_html\":\"<p>" + Text + "</p>\"}";

    private const string Lines = "{\"headline\":\"Envoys meet\",\"text\":\"" + Text + "\"}\n{\"paragraphs\":[{\"kind\":\"body\",\"text\":\"" + Text + "\"}]}\n" + Ninjs + "\n";

    private const string Warc = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/1\r\nContent-Type: application/http\r\nContent-Length: ";

    /// <summary>All of them, packed ones too.</summary>
    public static byte[][] All { get; } = Make();

    private static byte[][] Make()
    {
        var plain = new[] { Text, "Envoys meet\n\n2 March 2026, 09:30 GMT\n\n" + Text + "\n\n(Reporting by Ana Costa)\n", Page, Rss, Atom, NewsMl, Ninjs, Lines, Record() }.Select(Encoding.UTF8.GetBytes).ToArray();
        return [.. plain, Gzip(plain[2]), Gzip(plain[7]), Zip(plain[2]), Gzip(plain[8])];
    }

    private static string Record()
    {
        var http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + Page;
        return Warc + Encoding.UTF8.GetByteCount(http) + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Zip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry("story.html").Open();
            entry.Write(bytes);
        }

        return packed.ToArray();
    }
}
