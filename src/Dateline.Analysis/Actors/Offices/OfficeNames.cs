using System.Runtime.InteropServices;
using Dateline.Analysis.Places;

namespace Dateline.Analysis.Actors;

/// <summary>Finds holders of offices by their full names in any spelling.</summary>
/// <remarks>Names are made ready by their first letter, when somebody asks for one that begins so: a story names few people.</remarks>
internal sealed class OfficeNames
{
    private readonly Dictionary<char, Lazy<Dictionary<string, List<OfficeHolder>>>> _byInitial;

    /// <summary>Makes an index.</summary>
    public OfficeNames(IEnumerable<OfficeHolder> holders) => _byInitial = holders
        .SelectMany(h => h.Variants.Prepend(h.Person).Select(n => (Name: n, Holder: h)))
        .GroupBy(p => Initial(p.Name))
        .ToDictionary(g => g.Key, g => new Lazy<Dictionary<string, List<OfficeHolder>>>(() => Index(g)));

    /// <summary>The rows of whoever bears a name, given as keys without particles.</summary>
    public IReadOnlyList<OfficeHolder> Of(IReadOnlyList<string> words) =>
        words.Count > 0 && _byInitial.TryGetValue(words[0][0], out var names) && names.Value.TryGetValue(string.Join(' ', words), out var holders) ? holders : [];

    private static Dictionary<string, List<OfficeHolder>> Index(IEnumerable<(string Name, OfficeHolder Holder)> names)
    {
        var index = new Dictionary<string, List<OfficeHolder>>(StringComparer.Ordinal);
        foreach (var (name, holder) in names)
        {
            ref var holders = ref CollectionsMarshal.GetValueRefOrAddDefault(index, string.Join(' ', PersonName.Keys(name)), out _);
            holders ??= [];
            if (!holders.Contains(holder))
            {
                holders.Add(holder);
            }
        }

        return index;
    }

    // The first letter of the first word that is no particle.
    private static char Initial(string name)
    {
        var cut = name.AsSpan().IndexOfAny(' ', '-');
        return cut > 0 && cut < 6 && NameRuns.IsParticle(name[..cut]) ? PersonName.Keys(name)[0][0] : NameFold.Fold(name[..1])[0];
    }
}
