using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

public sealed class PairingTests
{
    [Fact]
    public void The_largest_value_gives_way_where_the_sum_gains()
    {
        // The nine first would leave nothing but the one.
        Assert.Equal([(0, 1), (1, 0)], Pairing.Best(new double[,] { { 9, 8 }, { 7, 1 } }));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    public void A_table_without_rows_or_columns_has_no_pairs(int rows, int columns) => Assert.Empty(Pairing.Best(new double[rows, columns]));

    [Theory]
    [InlineData(1, 5)]
    [InlineData(5, 1)]
    [InlineData(3, 4)]
    [InlineData(4, 3)]
    [InlineData(5, 5)]
    [InlineData(6, 4)]
    public void The_sum_is_that_of_the_best_of_all_ways(int rows, int columns)
    {
        var random = new Random(31);
        for (var i = 0; i < 200; i++)
        {
            var values = Values(rows, columns, random);
            var pairs = Pairing.Best(values).ToList();
            Assert.Equal(Math.Min(rows, columns), pairs.Count);
            Assert.Distinct(pairs.Select(p => p.Row));
            Assert.Distinct(pairs.Select(p => p.Column));
            Assert.Equal(Best(values, 0, []), pairs.Sum(p => values[p.Row, p.Column]), 9);
        }
    }

    // A third of the values are equal, some below 0, so that ties and signs are tried too.
    private static double[,] Values(int rows, int columns, Random random)
    {
        var values = new double[rows, columns];
        for (var cell = 0; cell < rows * columns; cell++)
        {
            values[cell / columns, cell % columns] = random.Next(3) == 0 ? 0.5 : (random.NextDouble() * 2) - 0.5;
        }

        return values;
    }

    // Every way to give the rows columns of their own; as many rows as there are more than columns go without.
    private static double Best(double[,] values, int row, HashSet<int> taken)
    {
        var (rows, columns) = (values.GetLength(0), values.GetLength(1));
        if (row == rows)
        {
            return taken.Count == Math.Min(rows, columns) ? 0 : double.NegativeInfinity;
        }

        var ways = Enumerable.Range(0, columns).Where(c => !taken.Contains(c)).Select(c => values[row, c] + Best(values, row + 1, [.. taken, c]));
        return ways.Append(rows > columns ? Best(values, row + 1, taken) : double.NegativeInfinity).Max();
    }
}
