namespace Dateline.Language.Tests;

public class PanelsTests
{
    private const int Depth = 200;
    private const int Columns = 128;

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    public void A_product_is_the_sum_of_products_and_the_bias(int rows)
    {
        var (input, matrix, bias) = (Numbers(rows * Depth, 1), Numbers(Depth * Columns, 2), Numbers(Columns, 3));
        var output = new float[rows * Columns];
        Panels.Of(matrix, Depth, Columns).Multiply(input, rows, bias, output);
        for (var cell = 0; cell < output.Length; cell++)
        {
            var (row, column) = (cell / Columns, cell % Columns);
            var sum = bias[column] + Enumerable.Range(0, Depth).Sum(k => (double)input[(row * Depth) + k] * matrix[(k * Columns) + column]);
            Assert.Equal(sum, output[cell], 1e-3);
        }
    }

    [Fact]
    public void A_row_gives_the_same_bits_alone_and_among_others()
    {
        const int Rows = 9;
        var (input, panels) = (Numbers(Rows * Depth, 4), Panels.Of(Numbers(Depth * Columns, 5), Depth, Columns));
        var together = new float[Rows * Columns];
        panels.Multiply(input, Rows, [], together);
        for (var row = 0; row < Rows; row++)
        {
            var alone = new float[Columns];
            panels.Multiply(input.AsSpan(row * Depth, Depth), 1, [], alone);
            Assert.Equal(alone, together[(row * Columns)..((row + 1) * Columns)]);
        }
    }

    [Fact]
    public void A_width_of_no_whole_strips_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Panels(4, Panels.Strip + 1));

    private static float[] Numbers(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
    }
}
