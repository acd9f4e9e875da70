using System.IO.Compression;
using System.Text;

namespace Dateline.Analysis.Places;

/// <summary>Writes the file that <see cref="SettlementTable"/> reads.</summary>
/// <remarks>The same settlements give the same bytes in whatever order they come. Across versions of the runtime only the unpacked bytes are the same.</remarks>
internal sealed class SettlementTableWriter
{
    private readonly SettlementEntry[] _entries;

    /// <summary>Makes a writer of some settlements.</summary>
    /// <exception cref="ArgumentException">Two have one id.</exception>
    public SettlementTableWriter(IEnumerable<SettlementEntry> entries)
    {
        _entries = [.. entries.OrderBy(e => e.Settlement.Id)];
        foreach (var (one, other) in _entries.Zip(_entries.Skip(1)))
        {
            if (one.Settlement.Id == other.Settlement.Id)
            {
                throw new ArgumentException($"The id {one.Settlement.Id} comes twice.", nameof(entries));
            }
        }
    }

    /// <summary>Writes the file.</summary>
    /// <returns>How many different folded names it has.</returns>
    public int Write(Stream stream)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        WriteColumns(writer);
        var names = WriteNames(writer);
        writer.Flush();
        using var packed = new GZipStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var file = new BinaryWriter(packed);
        SettlementFormat.WriteHead(file, (int)content.Length);
        file.Write(content.GetBuffer().AsSpan(0, (int)content.Length));
        return names;
    }

    private void WriteColumns(BinaryWriter writer)
    {
        string[] countries = [.. Values(s => s.Country)];
        string[] features = [.. Values(s => s.Feature)];
        string[] regions = [.. Values(Text).Where(t => t.Length > 0)];
        WriteTexts(writer, countries);
        WriteTexts(writer, features);
        WriteTexts(writer, regions);
        WriteNumbers(writer, s => s.Id);
        WriteTexts(writer, Settlements.Select(s => s.Name));
        WriteNumbers(writer, s => IndexOf(countries, s.Country));
        WriteNumbers(writer, s => IndexOf(features, s.Feature));
        WriteNumbers(writer, s => s.Region is null ? 0 : IndexOf(regions, Text(s)) + 1);
        WriteNumbers(writer, s => SettlementFormat.PackLat(s.Lat));
        WriteNumbers(writer, s => SettlementFormat.PackLon(s.Lon));
        WriteNumbers(writer, s => s.Population);
    }

    private int WriteNames(BinaryWriter writer)
    {
        var names = Names();
        PackedTexts.Write(writer, names.Select(n => n.Name));
        PackedRanges.Write(writer, [.. names.Select(n => n.Candidates.Length)]);
        PackedNumbers.Write(writer, [.. names.SelectMany(n => n.Candidates)]);
        return names.Length;
    }

    // In the order of bytes, in which they are searched; the settlements with the most people first.
    private (byte[] Name, int[] Candidates)[] Names()
    {
        var names = _entries
            .SelectMany((entry, index) => entry.Keys.Select(key => (key.Folded, Index: index, key.IsOwnName)))
            .GroupBy(k => k.Folded, StringComparer.Ordinal)
            .Select(group => (
                Name: Encoding.UTF8.GetBytes(group.Key),
                Candidates: (int[])[.. group
                    .OrderByDescending(k => _entries[k.Index].Settlement.Population)
                    .ThenBy(k => k.Index)
                    .Select(k => SettlementFormat.Candidate(k.Index, k.IsOwnName))]))
            .ToArray();
        Array.Sort(names, (one, other) => one.Name.AsSpan().SequenceCompareTo(other.Name));
        return names;
    }

    private IEnumerable<Settlement> Settlements => _entries.Select(e => e.Settlement);

    private IEnumerable<string> Values(Func<Settlement, string> value) => Settlements.Select(value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private void WriteNumbers(BinaryWriter writer, Func<Settlement, int> number) => PackedNumbers.Write(writer, [.. Settlements.Select(number)]);

    private static void WriteTexts(BinaryWriter writer, IEnumerable<string> texts) => PackedTexts.Write(writer, texts.Select(Encoding.UTF8.GetBytes));

    private static int IndexOf(string[] sorted, string text) => Array.BinarySearch(sorted, text, StringComparer.Ordinal);

    private static string Text(Settlement settlement) => settlement.Region switch
    {
        null => "",
        { Name: null } region => region.Code,
        var region => region.Code + SettlementFormat.Separator + region.Name,
    };
}
