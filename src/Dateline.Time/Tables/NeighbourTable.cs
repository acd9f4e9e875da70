using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Time;

/// <summary>The small words beside which a number or a month is a time.</summary>
internal sealed class NeighbourTable
{
    private readonly FrozenDictionary<Neighbour, FrozenSet<string>> _words;

    public NeighbourTable(LexiconTable table) => _words = table.Rows.ToFrozenDictionary(
        r => r.Choice<Neighbour>("place"), r => r.List("words").ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether the word may stand in the place.</summary>
    public bool Has(string word, Neighbour place) => _words[place].Contains(word);
}
