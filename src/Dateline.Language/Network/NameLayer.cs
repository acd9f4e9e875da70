namespace Dateline.Language;

/// <summary>The layer that finds names: it reads the rows of a layer below, and the clues of the words.</summary>
internal sealed class NameLayer
{
    private readonly RecurrentCell _cell;
    private readonly Affine _rows;
    private readonly float[] _clues;
    private readonly float[] _carry;

    /// <summary>Unpacks the layer.</summary>
    public NameLayer(NetworkShape shape, StoredAffine weights, float[] carry)
    {
        _cell = shape.NameCell;
        _rows = new Affine(weights.Weights.ToPanels(shape.RowWidth), weights.Bias);
        _clues = weights.Weights.ToArray(shape.RowWidth);
        _carry = carry;
    }

    /// <summary>The output rows.</summary>
    public Span<float> Read(ReadOnlySpan<float> rows, IReadOnlyList<NameClue[]> clues, int[] bounds, Workspace workspace)
    {
        var words = bounds[^1];
        var products = workspace.Room(WorkspaceRoom.Products, words * _cell.ProductWidth);
        _rows.Apply(rows, words, products);
        for (var (sentence, word) = (0, 0); sentence < clues.Count; sentence++)
        {
            foreach (var clue in clues[sentence])
            {
                AddClues(clue, products.Slice(word * _cell.ProductWidth, _cell.ProductWidth));
                word++;
            }
        }

        var output = workspace.Room(WorkspaceRoom.NameRows, words * _cell.OutputWidth);
        _cell.RunAll(products, [], _carry, workspace.Room(WorkspaceRoom.Cells, output.Length), output, bounds);
        return output;
    }

    private void AddClues(NameClue clues, Span<float> products)
    {
        for (var bit = 0; bit < NameClueRow.Width; bit++)
        {
            if ((((int)clues >> bit) & 1) == 0)
            {
                continue;
            }

            var weights = _clues.AsSpan(bit * products.Length, products.Length);
            for (var i = 0; i < products.Length; i++)
            {
                products[i] += weights[i];
            }
        }
    }
}
