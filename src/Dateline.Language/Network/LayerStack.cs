namespace Dateline.Language;

/// <summary>The recurrent layers of a network, one upon the other.</summary>
internal sealed class LayerStack
{
    private readonly NetworkShape _shape;
    private readonly WordProducts _words;
    private readonly Affine[] _layers;
    private readonly float[][] _carries;
    private readonly Panels[] _memories;

    /// <summary>Unpacks the layers.</summary>
    public LayerStack(NetworkWeights weights, WordTables tables)
    {
        _shape = weights.Shape;
        _layers = Array.ConvertAll(weights.Layers, l => l.Unpack());
        _words = new WordProducts(tables, _layers[0]);
        _carries = weights.Carries;
        _memories = Array.ConvertAll(weights.Memories, m => m.Unpack().Weights);
    }

    /// <summary>The output rows of the uppermost layer; those of the layer for tags are left in <see cref="WorkspaceRoom.TagRows"/>.</summary>
    public Span<float> Read(IReadOnlyList<WordForms> sentences, int[] bounds, Workspace workspace)
    {
        var order = _shape.LongShortLayers > 0 ? new TimeOrder(bounds) : null;
        var words = _words.Of(sentences, workspace);
        Span<float> rows = [];
        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            var room = layer == _shape.TagLayer ? WorkspaceRoom.TagRows : layer % 2 == 0 ? WorkspaceRoom.Rows : WorkspaceRoom.OtherRows;
            var output = workspace.Room(room, bounds[^1] * _shape.RowWidth);
            if (layer >= _shape.Layers - _shape.LongShortLayers)
            {
                Remember(layer, words, rows, order!, workspace, output);
            }
            else
            {
                Recur(layer, words, rows, bounds, workspace, output);
            }

            rows = output;
        }

        return rows;
    }

    private void Remember(int layer, float[][] words, Span<float> input, TimeOrder order, Workspace workspace, Span<float> output)
    {
        var cell = new LongShortCell(_shape.Width);
        var memory = 2 * (layer - (_shape.Layers - _shape.LongShortLayers));
        Span<float> products = layer == 0 ? [] : workspace.Room(WorkspaceRoom.Products, words.Length * cell.ProductWidth);
        if (layer > 0)
        {
            _layers[layer].Apply(input, words.Length, products);
        }

        var gates = workspace.Room(WorkspaceRoom.Gates, words.Length * cell.GateWidth);
        var cells = workspace.Room(WorkspaceRoom.Cells, words.Length * cell.Width);
        var way = workspace.Room(WorkspaceRoom.Way, words.Length * cell.Width);
        for (var direction = 0; direction < 2; direction++)
        {
            if (layer == 0)
            {
                order.Gather(words, direction, cell.GateColumns(direction), gates);
            }
            else
            {
                order.Gather(products, direction, cell.GateColumns(direction), gates);
            }

            cell.Run(gates, _memories[memory + direction], order, cells, way);
            order.Scatter(way, direction, cell.OutputColumns(direction), output);
        }
    }

    private void Recur(int layer, float[][] words, Span<float> input, int[] bounds, Workspace workspace, Span<float> output)
    {
        var cell = _shape.Cell(layer);
        var products = workspace.Room(WorkspaceRoom.Products, words.Length * cell.ProductWidth);
        if (layer > 0)
        {
            _layers[layer].Apply(input, words.Length, products);
        }

        for (var word = 0; layer == 0 && word < words.Length; word++)
        {
            words[word].CopyTo(products[(word * cell.ProductWidth)..]);
        }

        cell.RunAll(products, input, _carries[layer], workspace.Room(WorkspaceRoom.Cells, output.Length), output, bounds);
    }
}
