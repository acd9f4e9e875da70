using System.IO.Compression;
using Xunit;

namespace Dateline.Stories.Tests.Containers;

/// <summary>A little that unpacks to much is refused before it has taken memory.</summary>
public sealed class BombTests
{
    private const int Size = 120_000_000;
    private const long Memory = 40_000_000;

    [Theory]
    [InlineData("{\"text\":\"", 'x')]
    [InlineData("<rss version='2.0'><channel><!-- ", ' ')]
    [InlineData("WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 999999999\r\n\r\n", '\0')]
    public void A_stream_that_is_read_to_its_end_is_stopped_by_what_it_grew(string head, char filling)
    {
        var (told, allocated) = Measured(Bomb(head, filling));
        Assert.Equal("DL1050", told);
        Assert.InRange(allocated, 0, Memory);
    }

    [Fact]
    public void The_problem_tells_how_much_it_grew() =>
        Assert.Contains("200 times", Assert.Single(Input.Results(Bomb("{\"text\":\"", 'x'))).Problem!.Message, StringComparison.Ordinal);

    [Fact]
    public void Zeros_are_stopped_as_too_long_for_a_page()
    {
        var (told, allocated) = Measured(Bomb("", '\0'));
        Assert.Equal("DL1004", told);
        Assert.InRange(allocated, 0, Memory);
    }

    [Fact]
    public void A_bomb_in_a_bomb_is_stopped()
    {
        var (told, allocated) = Measured(Packed.Gzip(Bomb("{\"text\":\"", 'x')));
        Assert.Equal("DL1050", told);
        Assert.InRange(allocated, 0, Memory);
    }

    [Fact]
    public void A_bomb_in_an_archive_does_not_lose_its_neighbours()
    {
        var text = Packed.Utf8("Recount begins\n\nElection officials in Sarnow began a recount on Tuesday.\n");
        Assert.Equal(["Recount", "DL1050", "DL1004", "Recount"], Input.Told(Input.Results(Zip(text))));
    }

    [Fact]
    public void Much_that_was_packed_honestly_is_read()
    {
        var line = "{\"headline\":\"One here\",\"text\":\"Officials in Sarnow began a recount on Tuesday.\"}\n";
        var blank = new string(' ', 9_999) + "\n";
        var packed = Packed.Gzip(line + string.Concat(Enumerable.Repeat(blank, 3_000)) + line);
        Assert.Equal(["One", "One"], Input.Told(Input.Results(packed)));
    }

    private static byte[] Zip(byte[] text)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            Put(archive, "a.txt", target => target.Write(text));
            Put(archive, "b.jsonl", target => Fill(target, "{\"text\":\"", 'x'));
            Put(archive, "c.html", target => Fill(target, "", '\0'));
            Put(archive, "d.txt", target => target.Write(text));
        }

        return packed.ToArray();
    }

    private static void Put(ZipArchive archive, string name, Action<Stream> write)
    {
        using var entry = archive.CreateEntry(name).Open();
        write(entry);
    }

    private static byte[] Bomb(string head, char filling)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            Fill(gzip, head, filling);
        }

        return packed.ToArray();
    }

    private static void Fill(Stream target, string head, char filling)
    {
        target.Write(Packed.Utf8(head));
        var piece = new byte[1_000_000];
        piece.AsSpan().Fill((byte)filling);
        for (var written = 0; written < Size; written += piece.Length)
        {
            target.Write(piece);
        }
    }

    private static (string Told, long Allocated) Measured(byte[] bomb)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var told = Input.Told(Input.Results(bomb));
        return (string.Join(' ', told), GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
