using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>The table <c>actors/cameo.tsv</c>: where CAMEO codes an actor otherwise than PLOVER.</summary>
/// <remarks>A code is a row of groups of three letters; each is looked up. Source: CAMEO codebook 1.1b3, chapter 3.</remarks>
internal sealed class CameoActors
{
    private const int Group = 3;

    private readonly FrozenDictionary<string, string> _countries;
    private readonly FrozenDictionary<string, string> _sectors;
    private readonly FrozenSet<string> _leading;

    /// <summary>Loads the table.</summary>
    /// <exception cref="LexiconException">The table is malformed.</exception>
    public CameoActors()
    {
        var rows = LexiconTable.Load(typeof(CameoActors).Assembly, "actors/cameo.tsv", "id", "kind", "plover", "cameo", "example", "gives").Rows;
        _countries = Codes(rows, "country");
        _sectors = Codes(rows, "sector");
        _leading = rows.Where(r => r["kind"] == "leading").Select(r => r["plover"]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The CAMEO code of an actor with a PLOVER code.</summary>
    /// <example><c>ROUGOV</c> gives <c>ROMGOV</c>, <c>USANGO</c> gives <c>NGOUSA</c>.</example>
    public string? Of(string? plover)
    {
        if (plover is null)
        {
            return null;
        }

        var groups = Enumerable.Range(0, (plover.Length + Group - 1) / Group).Select(i => plover.Substring(i * Group, Math.Min(Group, plover.Length - (i * Group))));
        var coded = groups.Select((g, i) => i == 0 && _countries.TryGetValue(g, out var country) ? country : _sectors.GetValueOrDefault(g, g)).ToList();
        return string.Concat(coded.OrderByDescending(_leading.Contains));
    }

    private static FrozenDictionary<string, string> Codes(EquatableList<LexiconRow> rows, string kind) =>
        rows.Where(r => r["kind"] == kind).ToFrozenDictionary(r => r["plover"], r => r["cameo"], StringComparer.Ordinal);
}
