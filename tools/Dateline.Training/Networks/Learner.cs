using Dateline.Language;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>A network that is learnt: its layers and heads.</summary>
internal sealed class Learner
{
    private static readonly int RelationCount = Enum.GetValues<Relation>().Length;

    private readonly ITrainedLayer[] _layers;
    private readonly DenseMap[] _heads;

    /// <summary>Draws a network.</summary>
    /// <param name="shape">Its sizes.</param>
    /// <param name="classes">How many tags and bundles of features there are.</param>
    /// <param name="inputs">What turns words into numbers.</param>
    /// <param name="random">What the weights are drawn from.</param>
    public Learner(NetworkShape shape, (int Tags, int Features) classes, IWordInputs inputs, Random random)
    {
        (Shape, Inputs) = (shape, inputs);
        _layers = [.. Enumerable.Range(0, shape.Layers).Select(i => MakeLayer(i, random))];
        NameMoves = new Parameter(NameLabels.Count, NameDecoder.MoveWidth);
        NameLayer = new RecurrentLayer(shape.NameCell, shape.NameInput, random);
        _heads = [.. Enum.GetValues<NetworkHead>().Select(h => MakeHead(h, classes, random))];
        Parameters =
        [
            .. inputs.Parameters, .. _layers.SelectMany(l => l.Parameters), .. NameLayer.Parameters, NameMoves,
            .. _heads.SelectMany(h => new[] { h.Weights, h.Bias }),
        ];
        Refresh();
    }

    /// <summary>The sizes.</summary>
    public NetworkShape Shape { get; }

    /// <summary>What turns words into numbers.</summary>
    public IWordInputs Inputs { get; }

    /// <summary>Everything that is learnt.</summary>
    public Parameter[] Parameters { get; }

    /// <summary>The layers, the first first.</summary>
    public IReadOnlyList<ITrainedLayer> Layers => _layers;

    /// <summary>The layer that finds names.</summary>
    public RecurrentLayer NameLayer { get; }

    /// <summary>Scores of a name label after another.</summary>
    public Parameter NameMoves { get; }

    private IEnumerable<DenseMap> Maps => [.. _layers.SelectMany(l => l.Maps), NameLayer.Map, .. _heads];

    /// <summary>The map of a head.</summary>
    public DenseMap Head(NetworkHead head) => _heads[(int)head];

    /// <summary>Lays the weights out for multiplication; to be called after each step.</summary>
    public void Refresh()
    {
        Inputs.Refresh();
        Parallel.ForEach(Maps, m => m.Refresh());
    }

    /// <summary>The network as it is kept.</summary>
    public NetworkWeights Store() => new()
    {
        Shape = Shape,
        Layers = [.. _layers.Select(l => l.Map.Store())],
        Carries = [.. _layers.Select(l => l is RecurrentLayer r ? (float[])[.. r.Carry.Value] : [])],
        Memories = [.. _layers.OfType<LongShortLayer>().SelectMany(l => l.Carries).Select(c => c.Store())],
        NameLayer = NameLayer.Map.Store(),
        NameCarry = [.. NameLayer.Carry.Value],
        NameMoves = [.. NameMoves.Value],
        Heads = [.. _heads.Select(h => h.Store(idle: -1e4f))],
    };

    private ITrainedLayer MakeLayer(int layer, Random random)
    {
        var input = layer == 0 ? Inputs.Width : Shape.RowWidth;
        return layer >= Shape.Layers - Shape.LongShortLayers
            ? new LongShortLayer(new LongShortCell(Shape.Width), input, random)
            : new RecurrentLayer(Shape.Cell(layer), input, random);
    }

    private DenseMap MakeHead(NetworkHead head, (int Tags, int Features) classes, Random random)
    {
        var (depth, columns) = head switch
        {
            NetworkHead.Tags => (Shape.RowWidth, classes.Tags),
            NetworkHead.Features => (Shape.RowWidth, classes.Features),
            NetworkHead.ArcDependent or NetworkHead.ArcHead => (Shape.RowWidth, Shape.ArcWidth),
            NetworkHead.Arcs => (Shape.ArcWidth, Shape.ArcWidth),
            NetworkHead.RelationDependent or NetworkHead.RelationHead => (Shape.RowWidth, Shape.RelationWidth),
            NetworkHead.Relations => (Shape.RelationWidth, Shape.RelationWidth * RelationCount),
            _ => (2 * Shape.NameWidth, NameLabels.Count),
        };
        return new DenseMap(depth, columns, random);
    }
}
