namespace Dateline.Training;

/// <summary>Pairs the rows of a table with its columns so that the sum of the paired values is largest.</summary>
/// <remarks>
/// The Hungarian method: rows are taken in one by one, each along the cheapest path of changes to the pairs made so far, under potentials that keep every reduced
/// cost at 0 or more. Cubic in the size of the table. Source: H. W. Kuhn, The Hungarian Method for the Assignment Problem, 1955; J. Munkres, 1957.
/// </remarks>
internal static class Pairing
{
    /// <summary>The pairs, by row; as many as the shorter side is long. Values may be of any sign.</summary>
    public static IEnumerable<(int Row, int Column)> Best(double[,] values)
    {
        var (rows, columns) = (values.GetLength(0), values.GetLength(1));
        return rows <= columns
            ? new Search(rows, columns, (row, column) => -values[row, column]).Run()
            : new Search(columns, rows, (column, row) => -values[row, column]).Run().Select(p => (p.Column, p.Row)).OrderBy(p => p.Column);
    }

    /// <summary>A search for the pairs of least cost, of every row of a table that is no longer than wide.</summary>
    private sealed class Search(int rows, int columns, Func<int, int, double> cost)
    {
        private const int None = -1;

        private readonly double[] _ofRow = new double[rows];
        private readonly double[] _ofColumn = new double[columns];
        private readonly int[] _rowOf = Enumerable.Repeat(None, columns).ToArray();

        public IEnumerable<(int Row, int Column)> Run()
        {
            for (var row = 0; row < rows; row++)
            {
                TakeIn(row);
            }

            return Enumerable.Range(0, columns).Where(c => _rowOf[c] != None).Select(c => (Row: _rowOf[c], Column: c)).OrderBy(p => p.Row);
        }

        // Dijkstra from the new row over reduced costs to the nearest free column, then the pairs on that path are changed.
        private void TakeIn(int start)
        {
            var distance = Enumerable.Repeat(double.PositiveInfinity, columns).ToArray();
            var before = Enumerable.Repeat(None, columns).ToArray();
            var reached = new List<int>();
            var (row, last, length) = (start, None, 0.0);
            while (row != None)
            {
                for (var column = 0; column < columns; column++)
                {
                    var way = length + cost(row, column) - _ofRow[row] - _ofColumn[column];
                    if (way < distance[column] && !reached.Contains(column))
                    {
                        (distance[column], before[column]) = (way, last);
                    }
                }

                last = Enumerable.Range(0, columns).Where(c => !reached.Contains(c)).MinBy(c => distance[c]);
                length = distance[last];
                reached.Add(last);
                row = _rowOf[last];
            }

            Adjust(start, reached, distance, length);
            Turn(start, last, before);
        }

        private void Adjust(int start, List<int> reached, double[] distance, double length)
        {
            _ofRow[start] += length;
            foreach (var column in reached[..^1])
            {
                _ofColumn[column] -= length - distance[column];
                _ofRow[_rowOf[column]] += length - distance[column];
            }
        }

        private void Turn(int start, int free, int[] before)
        {
            for (var column = free; column != None; column = before[column])
            {
                _rowOf[column] = before[column] == None ? start : _rowOf[before[column]];
            }
        }
    }
}
