using Dateline.Model;
using NodaTime;

namespace Dateline.Analysis.Actors;

/// <summary>Who held which office when, and how offices are printed.</summary>
/// <remarks>Where the table has two holders, or the day is that of a change, or nobody is known, nobody is given: wrong is worse than none.</remarks>
internal sealed class OfficeTable
{
    private readonly Dictionary<(string State, string Office), List<OfficeHolder>> _holders = [];
    private readonly Dictionary<string, List<OfficeTitle>> _titles = new(StringComparer.Ordinal);
    private readonly List<OfficeTitle> _rows = [.. OfficeTitle.Load()];
    private readonly HashSet<string> _areas = new(StringComparer.Ordinal);
    private readonly Lazy<OfficeNames> _names;

    /// <summary>Loads the tables.</summary>
    /// <exception cref="LexiconException">A table is malformed.</exception>
    public OfficeTable()
    {
        foreach (var holder in OfficeHolder.Load())
        {
            Add(holder);
        }

        foreach (var title in _rows)
        {
            Add(title);
        }

        _names = new Lazy<OfficeNames>(() => new OfficeNames(_holders.Values.SelectMany(h => h)));
    }

    /// <summary>Words around titles.</summary>
    public OfficeContexts Contexts { get; } = new();

    /// <summary>Whether an office bears the title, folded.</summary>
    public bool IsTitle(string title) => _titles.ContainsKey(title);

    /// <summary>Whether an office is for the area, folded.</summary>
    public bool IsArea(string area) => _areas.Contains(area);

    /// <summary>What the words stand for on a day, or <see langword="null"/>.</summary>
    public OfficeTitle? Title(OfficeWords words, LocalDate day) =>
        _titles.TryGetValue(words.Title, out var titles) ? titles.Find(t => Fits(t, words) && t.Period.Includes(day)) : null;

    /// <summary>The offices that a title, folded, can stand for, whoever owns them.</summary>
    public IEnumerable<string> OfficesOf(string title) =>
        _titles.TryGetValue(title, out var titles) ? titles.Select(t => t.Office).Distinct(StringComparer.Ordinal) : [];

    /// <summary>How a record writes an office on a day, or <see langword="null"/>.</summary>
    public OfficeTitle? Main(string state, string office, LocalDate day) =>
        _rows.Where(t => t.IsMain && t.Office == office && t.IsOf(state) && t.Period.Includes(day)).OrderBy(t => t.States.IsEmpty).FirstOrDefault();

    /// <summary>The one person who held an office on every day from <paramref name="first"/> to <paramref name="last"/>, the row of the last day; otherwise <see langword="null"/>.</summary>
    public OfficeHolder? Holder(string state, string office, LocalDate first, LocalDate last)
    {
        if (!_holders.TryGetValue((state, office), out var all))
        {
            return null;
        }

        var near = all.FindAll(h => h.Period.First <= last.PlusDays(1) && first.PlusDays(-1) <= h.Period.Last);
        return near.Count > 0 && near.TrueForAll(h => h.Person == near[0].Person) && near.Exists(h => h.Period.Includes(first))
            ? near.Find(h => h.Period.Includes(last))
            : null;
    }

    /// <summary>The offices of whoever bears a name, given as keys without particles.</summary>
    public IReadOnlyList<OfficeHolder> Named(IReadOnlyList<string> words) => _names.Value.Of(words);

    private static bool Fits(OfficeTitle title, OfficeWords words) =>
        title.Owner == words.Owner
        && (title.Areas.IsEmpty ? words.Area is null : words.Area is not null && title.Areas.Any(a => OfficeWords.Fold(a) == words.Area))
        && (words.State is null || title.IsOf(words.State));

    private void Add(OfficeHolder holder)
    {
        if (!_holders.TryGetValue((holder.State, holder.Office), out var holders))
        {
            _holders.Add((holder.State, holder.Office), holders = []);
        }

        holders.Add(holder);
    }

    private void Add(OfficeTitle title)
    {
        _areas.UnionWith(title.Areas.Select(OfficeWords.Fold));
        foreach (var printed in title.Titles.Select(OfficeWords.Fold))
        {
            if (!_titles.TryGetValue(printed, out var titles))
            {
                _titles.Add(printed, titles = []);
            }

            titles.Add(title);
        }
    }
}
