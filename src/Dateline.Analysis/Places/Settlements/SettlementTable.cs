using System.IO.Compression;
using System.Text;
using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>The settlements of the world and the areas that they make up, by name.</summary>
/// <remarks>
/// Immutable, hence safe on any thread. Names are compared as <see cref="NameFold.Fold"/> gives them: <c>Khan Yunis</c> finds
/// <c>Khān Yūnis</c>. Which names are known, and where the settlements come from, stands in <c>lexicon/places/README.md</c>.
/// </remarks>
internal sealed class SettlementTable
{
    private const string Resource = "places/gazetteer.bin.gz";
    private const int LongestName = 256;

    private static readonly Lazy<SettlementTable> BuiltIn = new(LoadBuiltIn);

    private readonly SettlementColumns _settlements;
    private readonly SettlementNames _names;

    private SettlementTable(SettlementColumns settlements, SettlementNames names) => (_settlements, _names) = (settlements, names);

    /// <summary>The table that ships in this assembly, read when it is first asked for.</summary>
    /// <exception cref="InvalidDataException">The assembly was built without it, or it is damaged.</exception>
    public static SettlementTable Shared => BuiltIn.Value;

    /// <summary>How many settlements and areas there are.</summary>
    public int Count => _settlements.Count;

    /// <summary>How many different folded names there are.</summary>
    public int NameCount => _names.Count;

    /// <summary>The settlements, then the areas, by id from the lowest; each is made anew when it is asked for.</summary>
    public IEnumerable<Settlement> Settlements => Enumerable.Range(0, Count).Select(_settlements.At);

    /// <summary>The settlements and areas that a name can mean, the most people first; empty when the name is unknown.</summary>
    /// <param name="name">The name as printed.</param>
    /// <param name="most">At most so many are told.</param>
    /// <example><c>Tripoli</c> means a city of Libya, one of Lebanon, and others.</example>
    public EquatableList<SettlementCandidate> Find(string name, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = NameFold.Fold(name);
        Span<byte> bytes = stackalloc byte[LongestName];
        if (!Encoding.UTF8.TryGetBytes(folded, bytes, out var length))
        {
            return [];
        }

        return [.. _names.Candidates(bytes[..length]).Take(most).Select(c => new SettlementCandidate(_settlements.At(SettlementFormat.IndexOf(c)), SettlementFormat.IsOwnName(c)))];
    }

    /// <summary>The settlement or area with an id, or <see langword="null"/>.</summary>
    public Settlement? OfId(int id) => _settlements.IndexOf(id) is >= 0 and var index ? _settlements.At(index) : null;

    /// <summary>Reads a table from a file that <see cref="SettlementTableWriter"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such file, or damaged.</exception>
    public static SettlementTable Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            using var unpacked = new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true);
            var content = SettlementFormat.Read(unpacked);
            var table = new SettlementTable(new SettlementColumns(content), new SettlementNames(content));
            return content.IsAtEnd ? table : throw new InvalidDataException("bytes follow its names");
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new InvalidDataException($"The gazetteer is damaged or of another version ({e.Message}); make it anew with Dateline.Training gazetteer.", e);
        }
    }

    private static SettlementTable LoadBuiltIn()
    {
        using var stream = typeof(SettlementTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException("The gazetteer is not embedded in this build; make it with Dateline.Training gazetteer.");
        return Load(stream);
    }
}
