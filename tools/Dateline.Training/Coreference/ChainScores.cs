namespace Dateline.Training;

/// <summary>The measures of coreference whose mean F1 is that of CoNLL-2012, and the finding of mentions.</summary>
/// <remarks>
/// Mentions of one side that the other lacks stay in their chains; none is added to the other side (S. Pradhan and others, Scoring Coreference Partitions of
/// Predicted Mentions: A Reference Implementation, ACL 2014).
/// </remarks>
internal static class ChainScores
{
    /// <summary>The mentions that stand in a chain on both sides.</summary>
    public static RecallPrecision Mentions(ChainOverlap overlap)
    {
        var common = overlap.Common.Cast<int>().Sum();
        return new RecallPrecision(common, overlap.Gold.Sum(), common, overlap.Found.Sum());
    }

    /// <summary>Links: a chain of n mentions has n − 1, and loses one for each piece beyond the first into which the other side breaks it.</summary>
    /// <remarks>A mention that the other side has in no chain is a piece by itself. Source: M. Vilain and others, A Model-Theoretic Coreference Scoring Scheme, MUC-6, 1995.</remarks>
    public static RecallPrecision Muc(ChainOverlap overlap)
    {
        var (recalled, expected) = Links(overlap.Gold, overlap.OfGold);
        var (right, found) = Links(overlap.Found, overlap.OfFound);
        return new RecallPrecision(recalled, expected, right, found);
    }

    /// <summary>B-cubed: for each mention, the share of its chain that stands in its chain of the other side, too.</summary>
    /// <remarks>A mention that the other side lacks has none. Source: A. Bagga, B. Baldwin, Algorithms for Scoring Coreference Chains, 1998.</remarks>
    public static RecallPrecision BCubed(ChainOverlap overlap) => new(
        Shares(overlap.Gold, overlap.OfGold), overlap.Gold.Sum(), Shares(overlap.Found, overlap.OfFound), overlap.Found.Sum());

    /// <summary>CEAF by entities (φ₄): how alike the chains of both sides are, paired one to one so that the sum is largest.</summary>
    /// <remarks>The likeness of two chains is the Dice coefficient of their mentions. Source: X. Luo, On Coreference Resolution Performance Metrics, 2005.</remarks>
    public static RecallPrecision CeafE(ChainOverlap overlap)
    {
        var likeness = new double[overlap.Gold.Length, overlap.Found.Length];
        for (var i = 0; i < overlap.Gold.Length; i++)
        {
            for (var j = 0; j < overlap.Found.Length; j++)
            {
                likeness[i, j] = 2.0 * overlap.Common[i, j] / (overlap.Gold[i] + overlap.Found[j]);
            }
        }

        var sum = Pairing.Best(likeness).Sum(p => likeness[p.Row, p.Column]);
        return new RecallPrecision(sum, overlap.Gold.Length, sum, overlap.Found.Length);
    }

    private static (int Kept, int All) Links(int[] sizes, Func<int, IEnumerable<int>> shared)
    {
        var (kept, all) = (0, 0);
        for (var chain = 0; chain < sizes.Length; chain++)
        {
            var parts = shared(chain).Where(n => n > 0).ToList();
            kept += parts.Sum() - parts.Count;
            all += sizes[chain] - 1;
        }

        return (kept, all);
    }

    private static double Shares(int[] sizes, Func<int, IEnumerable<int>> shared) =>
        sizes.Select((size, chain) => shared(chain).Sum(n => (double)n * n / size)).Sum();
}
