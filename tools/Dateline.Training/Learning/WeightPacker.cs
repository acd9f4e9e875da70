using Dateline.Language;

namespace Dateline.Training;

/// <summary>Rounds averaged weights into the table of a model file.</summary>
internal static class WeightPacker
{
    private const int CellsPerBucket = 4;

    /// <summary>One table of one or more trainings of the same classifier, whose weights are added.</summary>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="trainings">The averaged weights of each training.</param>
    /// <param name="minimumRoot">Weights whose rounded square root is smaller are left out.</param>
    public static WeightTable Pack(int classes, IEnumerable<List<(ulong Feature, int Label, double Weight)>> trainings, int minimumRoot)
    {
        var weights = Sum(trainings);
        var scale = sbyte.MaxValue / Math.Sqrt(weights.Count == 0 ? 1 : weights.Max(w => Math.Abs(w.Weight)) + 1e-9);
        weights.RemoveAll(w => Math.Abs(Root(w.Weight, scale)) < minimumRoot);
        var starts = new int[Math.Max(1, weights.Count / CellsPerBucket) + 1];
        var cells = new List<(int Bucket, uint Cell)>(weights.Count);
        foreach (var (feature, label, weight) in weights)
        {
            cells.Add((WeightTable.Bucket(feature, starts.Length - 1), WeightTable.Cell(feature, label, (sbyte)Root(weight, scale))));
            starts[cells[^1].Bucket + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        cells.Sort();
        return new WeightTable(classes, starts, [.. cells.Select(c => c.Cell)]);
    }

    private static List<(ulong Feature, int Label, double Weight)> Sum(
        IEnumerable<List<(ulong Feature, int Label, double Weight)>> trainings)
    {
        var sums = new Dictionary<(ulong, int), double>();
        foreach (var (feature, label, weight) in trainings.SelectMany(t => t))
        {
            sums[(feature, label)] = sums.GetValueOrDefault((feature, label)) + weight;
        }

        return [.. sums.Select(p => (p.Key.Item1, p.Key.Item2, p.Value))];
    }

    private static int Root(double weight, double scale) =>
        (int)Math.Round(Math.CopySign(Math.Sqrt(Math.Abs(weight)) * scale, weight));
}
