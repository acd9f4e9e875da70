using Dateline.Language;

namespace Dateline.Training;

/// <summary>A recurrent layer that is learnt; <see cref="RecurrentCell"/> says what it computes.</summary>
internal sealed class RecurrentLayer : ITrainedLayer
{
    private readonly RecurrentCell _cell;

    /// <summary>Draws a layer.</summary>
    public RecurrentLayer(RecurrentCell cell, int inputWidth, Random random)
    {
        _cell = cell;
        Map = new DenseMap(inputWidth, cell.ProductWidth, random);
        Carry = new Parameter(1, 4 * cell.Width).Drawn(random, 0.5f);
    }

    /// <inheritdoc/>
    public DenseMap Map { get; }

    /// <summary>What the units carry from word to word.</summary>
    public Parameter Carry { get; }

    /// <inheritdoc/>
    public IEnumerable<DenseMap> Maps => [Map];

    /// <inheritdoc/>
    public IEnumerable<Parameter> Parameters => [Map.Weights, Map.Bias, Carry];

    /// <inheritdoc/>
    public LayerTrace Forward(float[] input, int[] bounds)
    {
        var words = bounds[^1];
        var trace = new Trace(input, Map.Forward(input, words), new float[words * _cell.OutputWidth], new float[words * _cell.OutputWidth]);
        for (var i = 0; i + 1 < bounds.Length; i++)
        {
            var part = new Part(_cell, bounds[i], bounds[i + 1]);
            _cell.Run(part.Products(trace.Products), part.Input(trace.Input), Carry.Value, part.Output(trace.Cells), part.Output(trace.Output));
        }

        return trace;
    }

    /// <inheritdoc/>
    public float[] Backward(int worker, LayerTrace layerTrace, float[] outputGradient, int[] bounds)
    {
        var trace = (Trace)layerTrace;
        var products = new float[trace.Products.Length];
        var direct = _cell.HasBlockX ? [] : new float[trace.Output.Length];
        for (var i = 0; i + 1 < bounds.Length; i++)
        {
            var part = new Part(_cell, bounds[i], bounds[i + 1]);
            var way = new RecurrentWayBack(_cell, Carry.Value, Carry.Gradients[worker]);
            way.Run(trace, outputGradient, products, direct, part);
        }

        var gradient = Map.Backward(worker, trace.Input, products, bounds[^1]);
        for (var i = 0; i < direct.Length; i++)
        {
            gradient[i] += direct[i];
        }

        return gradient;
    }

    /// <summary>What a layer of simple recurrent units made of a batch.</summary>
    internal sealed record Trace(float[] Input, float[] Products, float[] Cells, float[] Output) : LayerTrace(Input, Output);

    /// <summary>The rows of one sentence.</summary>
    internal readonly record struct Part(RecurrentCell Cell, int From, int To)
    {
        /// <summary>Its rows of products.</summary>
        public Span<float> Products(float[] rows) => rows.AsSpan(From * Cell.ProductWidth, (To - From) * Cell.ProductWidth);

        /// <summary>Its rows of input where they are passed on as they are.</summary>
        public Span<float> Input(float[] rows) => Cell.HasBlockX ? [] : Output(rows);

        /// <summary>Its rows of output, or of cells.</summary>
        public Span<float> Output(float[] rows) => rows.AsSpan(From * Cell.OutputWidth, (To - From) * Cell.OutputWidth);
    }
}
