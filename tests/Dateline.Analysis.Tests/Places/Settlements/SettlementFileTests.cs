using System.IO.Compression;
using Dateline.Analysis.Places;

namespace Dateline.Analysis.Tests.Places;

public class SettlementFileTests
{
    private static readonly SettlementEntry[] Entries =
    [
        Entry(7, "Ostrava", "Tavria", 40, new SettlementKey("ostrava", true)),
        Entry(3, "Süd-Ostrau", "Tavria", 900, new SettlementKey("sudostrau", true), new SettlementKey("ostrava", false)),
        Entry(5, "Zhar", "Belmora", 0, new SettlementKey("zhar", true)),
    ];

    [Fact]
    public void What_is_written_is_read()
    {
        var table = Load(Write(Entries));
        Assert.Equal(Entries.Select(e => e.Settlement).OrderBy(s => s.Id), table.Settlements);
        Assert.Equal(3, table.NameCount);
        Assert.Equal([new SettlementCandidate(Entries[1].Settlement, false), new SettlementCandidate(Entries[0].Settlement, true)], table.Find("Ostrava"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(100)]
    public void Every_name_of_a_list_of_any_length_is_found(int count)
    {
        var entries = Enumerable.Range(1, count).Select(i => Entry(i, $"Place {i}", "Tavria", i, new SettlementKey($"place{i}", true))).ToList();
        var table = Load(Write(entries));
        Assert.Equal(Enumerable.Range(1, count), Enumerable.Range(1, count).SelectMany(i => table.Find($"Place {i}")).Select(c => c.Settlement.Id));
        Assert.Empty(table.Find("Place 0"));
    }

    [Fact]
    public void A_table_of_nothing_finds_nothing()
    {
        var table = Load(Write([]));
        Assert.Equal((0, 0), (table.Count, table.NameCount));
        Assert.Empty(table.Find("Ostrava"));
        Assert.Null(table.OfId(3));
    }

    [Fact]
    public void The_same_settlements_in_any_order_give_the_same_bytes() => Assert.Equal(Write(Entries), Write(Entries.Reverse()));

    [Fact]
    public void An_id_may_come_once_only() => Assert.Throws<ArgumentException>(() => new SettlementTableWriter([Entries[0], Entries[0]]));

    [Fact]
    public void A_file_cut_short_in_its_content_is_refused()
    {
        const int EndOfGzip = 9;
        var file = Write(Entries);
        Assert.All(Enumerable.Range(0, file.Length - EndOfGzip), length => Refused(file[..length]));
    }

    [Fact]
    public void A_file_with_a_changed_byte_of_content_or_checksum_is_refused()
    {
        const int HeadOfGzip = 10;
        var file = Write(Entries);
        Assert.All(Enumerable.Range(HeadOfGzip, file.Length - HeadOfGzip), at => Refused([.. file[..at], (byte)(file[at] ^ 0xFF), .. file[(at + 1)..]]));
    }

    [Theory]
    [InlineData(0, "begin")]
    [InlineData(4, "version")]
    [InlineData(11, "announced")]
    [InlineData(15, "announced")]
    public void A_file_of_another_make_is_refused_with_the_reason(int at, string reason)
    {
        var content = Unpack(Write(Entries));
        content[at] ^= 0xFF;
        Assert.Contains(reason, Refused(Pack(content)), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_after_the_end_are_refused() => Assert.Contains("follow", Refused(Pack([.. Unpack(Write(Entries)), 0])), StringComparison.Ordinal);

    [Fact]
    public void What_is_not_packed_is_refused() => Refused("id\tname\n"u8.ToArray());

    private static string Refused(byte[] file)
    {
        var message = Assert.Throws<InvalidDataException>(() => Load(file)).Message;
        Assert.StartsWith("The gazetteer is damaged or of another version", message, StringComparison.Ordinal);
        return message;
    }

    private static SettlementTable Load(byte[] file) => SettlementTable.Load(new MemoryStream(file));

    private static byte[] Write(IEnumerable<SettlementEntry> entries)
    {
        using var stream = new MemoryStream();
        new SettlementTableWriter(entries).Write(stream);
        return stream.ToArray();
    }

    private static byte[] Unpack(byte[] file)
    {
        using var packed = new GZipStream(new MemoryStream(file), CompressionMode.Decompress);
        using var content = new MemoryStream();
        packed.CopyTo(content);
        return content.ToArray();
    }

    private static byte[] Pack(byte[] content)
    {
        using var file = new MemoryStream();
        using (var packed = new GZipStream(file, CompressionLevel.Fastest))
        {
            packed.Write(content);
        }

        return file.ToArray();
    }

    private static SettlementEntry Entry(int id, string name, string region, int population, params SettlementKey[] keys) => new(
        new Settlement
        {
            Id = id,
            Name = name,
            Country = "TVR",
            Region = id == 5 ? null : new SettlementRegion("TV.01", id == 7 ? null : region),
            Lat = -48.0002 - (id % 40),
            Lon = 179.9999 - id,
            Population = population,
            Feature = "PPL",
        },
        [.. keys]);
}
