using Dateline.Model;

namespace Dateline.Time;

/// <summary>Feasts by their names.</summary>
internal sealed class FeastTable(LexiconTable table)
{
    private readonly (string[] Words, Feast Feast)[] _names =
    [
        .. table.Rows.SelectMany(r => r.List("names"), (r, name) => (name.Split([' ', '-']), Feast.FromRow(r)))
            .OrderByDescending(n => n.Item1.Length),
    ];

    /// <summary>The feast whose name begins at a position, longest name first, and the position after it.</summary>
    public (Feast Feast, int End)? At(PieceList w, int i)
    {
        foreach (var (words, feast) in _names)
        {
            if (w.Is(i, words[0]) && NamedThings.EndOf(w, i, words) is > 0 and var end)
            {
                return (feast, end);
            }
        }

        return null;
    }
}
