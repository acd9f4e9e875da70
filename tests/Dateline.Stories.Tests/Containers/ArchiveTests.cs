using System.IO.Compression;
using System.Text;
using Xunit;
using ZstdSharp;

namespace Dateline.Stories.Tests.Containers;

public sealed class ArchiveTests
{
    private const string Text = "Truce holds\n\n2 May 2025, 10:00 GMT\n\nThe truce held for a third day in the valley, the monitors said on Friday.\n";
    private static readonly byte[] Page = Encoding.UTF8.GetBytes("<html><body><article><h1>Page here</h1><p>The truce held for a third day in the valley, the monitors said on Friday.</p><p>They counted two shots in the night and no wounded.</p></article></body></html>");

    [Fact]
    public void A_packed_file_is_read_like_the_file()
    {
        var plain = Encoding.UTF8.GetBytes(Text);
        Assert.Equal(["Truce"], Input.Told(Input.Results(Gzip(plain), "a.txt.gz")));
        Assert.Equal(["Truce"], Input.Told(Input.Results(Zstandard(plain), "a.txt.zst")));
        Assert.Equal("a.txt", Input.Results(Gzip(plain), "a.txt.gz")[0].Value!.Uri);
        Assert.Equal(["Truce"], Input.Told(Input.Results(Gzip(Gzip(plain)))));
    }

    [Fact]
    public void Members_of_a_gzip_file_are_one_stream()
    {
        var line = Encoding.UTF8.GetBytes("{\"headline\":\"One here\",\"text\":\"The truce held for a third day.\"}\n");
        Assert.Equal(["One", "One", "One"], Input.Told(Input.Results([.. Gzip(line), .. Gzip(line), .. Gzip(line)])));
    }

    [Fact]
    public void A_cut_archive_gives_what_came_before_and_a_problem()
    {
        var lines = string.Concat(Enumerable.Range(0, 500).Select(i => $"{{\"headline\":\"Item{i} here\",\"text\":\"The truce held for day {i * 7919}.\"}}\n"));
        var packed = Gzip(Encoding.UTF8.GetBytes(lines));
        var told = Input.Told(Input.Results(packed[..(packed.Length / 2)], "week.jsonl.gz"));
        Assert.Equal(("Item0", "DL1050"), (told[0], told[^1]));
        Assert.Single(told, t => t.StartsWith("DL", StringComparison.Ordinal));
        Assert.Equal(["DL1050"], Input.Told(Input.Results(Gzip(Page)[..60])));
        Assert.Equal(["DL1050"], Input.Told(Input.Results(Zstandard(Page)[..60])));
    }

    [Fact]
    public void A_folder_in_an_archive_is_read_in_its_order_whatever_is_packed_in_it()
    {
        var zip = Zip(("a/", []), ("a/one.txt", Encoding.UTF8.GetBytes(Text)), ("a/page.html.gz", Gzip(Page)), ("inner.zip", Zip(("b.txt", Encoding.UTF8.GetBytes(Text)))), ("photo.jpg", [0xFF, 0xD8, 0, 0, 1]));
        var results = Input.Results(zip, "week.zip");
        Assert.Equal(["Truce", "Page", "Truce", "DL1002"], Input.Told(results));
        Assert.Equal("week.zip!photo.jpg", results[^1].Problem!.Place);
    }

    [Fact]
    public void A_damaged_entry_does_not_lose_the_others()
    {
        var zip = Zip(("one.txt", Encoding.UTF8.GetBytes(Text)), ("two.html", Page), ("three.txt", Encoding.UTF8.GetBytes(Text)));
        var at = zip.AsSpan().IndexOf("two.html"u8) + 8;
        zip.AsSpan(at, 20).Fill(0xFF);
        Assert.Equal(["Truce", "DL1050", "Truce"], Input.Told(Input.Results(zip)));
        Assert.Equal(["DL1050"], Input.Told(Input.Results(zip[..^40])));
    }

    [Fact]
    public void Archives_in_archives_and_entries_have_an_end()
    {
        var limits = ReadingLimits.Default with { Nesting = 2, Entries = 2 };
        Assert.Equal(["DL1051"], Input.Told(Input.Results(Gzip(Gzip(Gzip(Page))), limits: limits)));
        Assert.Equal(["Page", "Page", "DL1052"], Input.Told(Input.Results(Zip(("a", Page), ("b", Page), ("c", Page)), limits: limits)));
    }

    [Fact]
    public void A_bomb_is_refused_and_takes_no_memory()
    {
        var bomb = Gzip([.. "WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 200000000\r\n\r\n"u8, .. new byte[200_000_000]]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var problem = Assert.Single(Input.Results(bomb)).Problem!;
        Assert.Equal("DL1050", problem.Code);
        Assert.Contains("200 times", problem.Message, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 10_000_000);
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Zstandard(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zstd = new CompressionStream(packed))
        {
            zstd.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return packed.ToArray();
    }
}
