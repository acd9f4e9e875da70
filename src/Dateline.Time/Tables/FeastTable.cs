using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Time;

/// <summary>Feasts by their names.</summary>
internal sealed class FeastTable(LexiconTable table)
{
    private readonly FrozenDictionary<string, (string[] Words, Feast Feast)[]> _names = table.Rows
        .SelectMany(r => r.List("names"), (r, name) => (Words: name.Split([' ', '-']), Feast: Feast.FromRow(r)))
        .OrderByDescending(n => n.Words.Length)
        .GroupBy(n => n.Words[0])
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The feast whose name begins at a position, longest name first, and the position after it.</summary>
    public (Feast Feast, int End)? At(PieceList w, int i)
    {
        foreach (var (words, feast) in i < w.Count ? _names.GetValueOrDefault(w[i].Text, []) : [])
        {
            if (NamedThings.EndOf(w, i, words) is > 0 and var end)
            {
                return (feast, end);
            }
        }

        return null;
    }
}
