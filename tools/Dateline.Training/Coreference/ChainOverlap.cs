namespace Dateline.Training;

/// <summary>How many mentions each annotated chain shares with each found one: all that the measures of coreference look at.</summary>
/// <param name="Gold">Mentions of each annotated chain.</param>
/// <param name="Found">Mentions of each found chain.</param>
/// <param name="Common">Mentions that an annotated chain (first index) and a found one (second) share.</param>
internal sealed record ChainOverlap(int[] Gold, int[] Found, int[,] Common)
{
    /// <summary>The overlap of chains whose mentions are equal when they are the same; no mention stands in two chains of one side.</summary>
    public static ChainOverlap Of<T>(IEnumerable<IEnumerable<T>> gold, IEnumerable<IEnumerable<T>> found)
    {
        var goldChains = gold.Select(c => c.ToHashSet()).ToList();
        var foundChains = found.Select(c => c.ToHashSet()).ToList();
        var common = new int[goldChains.Count, foundChains.Count];
        for (var i = 0; i < goldChains.Count; i++)
        {
            for (var j = 0; j < foundChains.Count; j++)
            {
                common[i, j] = foundChains[j].Count(goldChains[i].Contains);
            }
        }

        return new ChainOverlap([.. goldChains.Select(c => c.Count)], [.. foundChains.Select(c => c.Count)], common);
    }

    /// <summary>What an annotated chain shares with each found one.</summary>
    public IEnumerable<int> OfGold(int chain) => Enumerable.Range(0, Found.Length).Select(j => Common[chain, j]);

    /// <summary>What a found chain shares with each annotated one.</summary>
    public IEnumerable<int> OfFound(int chain) => Enumerable.Range(0, Gold.Length).Select(i => Common[i, chain]);
}
