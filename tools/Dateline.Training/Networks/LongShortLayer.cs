using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Dateline.Language;

namespace Dateline.Training;

/// <summary>A layer of long short-term memory that is learnt; <see cref="LongShortCell"/> says what it computes.</summary>
internal sealed class LongShortLayer : ITrainedLayer
{
    private const float ForgetBias = 1;

    private readonly LongShortCell _cell;

    /// <summary>Draws a layer.</summary>
    public LongShortLayer(LongShortCell cell, int inputWidth, Random random)
    {
        _cell = cell;
        Map = new DenseMap(inputWidth, cell.ProductWidth, random);
        Carries = [new DenseMap(cell.Width, cell.GateWidth, random), new DenseMap(cell.Width, cell.GateWidth, random)];
        for (var direction = 0; direction < 2; direction++)
        {
            Map.Bias.Value.AsSpan((direction * cell.GateWidth) + cell.Width, cell.Width).Fill(ForgetBias);
        }
    }

    /// <inheritdoc/>
    public DenseMap Map { get; }

    /// <summary>What the output of a word adds to the products of the next, in each direction.</summary>
    public DenseMap[] Carries { get; }

    /// <inheritdoc/>
    public IEnumerable<DenseMap> Maps => [Map, .. Carries];

    /// <inheritdoc/>
    public IEnumerable<Parameter> Parameters => [Map.Weights, Map.Bias, .. Carries.Select(c => c.Weights)];

    /// <inheritdoc/>
    public LayerTrace Forward(float[] input, int[] bounds)
    {
        var order = new TimeOrder(bounds);
        var words = bounds[^1];
        var products = Map.Forward(input, words);
        var output = new float[words * _cell.OutputWidth];
        var ways = new Way[2];
        for (var direction = 0; direction < 2; direction++)
        {
            var gates = GC.AllocateUninitializedArray<float>(words * _cell.GateWidth);
            order.Gather(products, direction, _cell.GateColumns(direction), gates);
            ways[direction] = new Way(gates, GC.AllocateUninitializedArray<float>(words * _cell.Width), GC.AllocateUninitializedArray<float>(words * _cell.Width));
            _cell.Run(gates, Carries[direction].Ahead, order, ways[direction].Cells, ways[direction].Output);
            order.Scatter(ways[direction].Output, direction, _cell.OutputColumns(direction), output);
        }

        return new LongShortTrace(input, output, order, ways);
    }

    /// <inheritdoc/>
    public float[] Backward(int worker, LayerTrace trace, float[] outputGradient, int[] bounds)
    {
        var (order, ways) = (((LongShortTrace)trace).Order, ((LongShortTrace)trace).Ways);
        var products = new float[bounds[^1] * _cell.ProductWidth];
        for (var direction = 0; direction < 2; direction++)
        {
            var gradient = new float[bounds[^1] * _cell.Width];
            order.Gather(outputGradient, direction, _cell.OutputColumns(direction), gradient);
            var gates = WayBack(ways[direction], Carries[direction], order, gradient);
            LearnCarry(worker, Carries[direction], order, ways[direction].Output, gates);
            order.Scatter(gates, direction, _cell.GateColumns(direction), products);
        }

        return Map.Backward(worker, trace.Input, products, bounds[^1]);
    }

    /// <summary>The gradient of the products of a direction.</summary>
    private float[] WayBack(Way way, DenseMap carry, TimeOrder order, float[] gradient)
    {
        var gates = new float[way.Gates.Length];
        var cells = new float[way.Cells.Length];
        for (var step = order.Steps - 1; step >= 0; step--)
        {
            var (first, count) = (order.Starts[step], order.Count(step));
            for (var i = 0; i < count; i++)
            {
                StepBack(way, gradient, gates, cells, (first + i, step == 0 ? -1 : order.Starts[step - 1] + i));
            }

            if (step > 0)
            {
                var before = order.Starts[step - 1];
                carry.Back.Add(gates.AsSpan(first * _cell.GateWidth, count * _cell.GateWidth), count, gradient.AsSpan(before * _cell.Width, count * _cell.Width));
            }
        }

        return gates;
    }

    private void LearnCarry(int worker, DenseMap carry, TimeOrder order, float[] output, float[] gates)
    {
        var from = order.Steps > 1 ? order.Starts[1] : output.Length / _cell.Width;
        var rows = (output.Length / _cell.Width) - from;
        var before = new float[rows * _cell.Width];
        for (var (step, at) = (1, 0); step < order.Steps; step++)
        {
            var count = order.Count(step);
            output.AsSpan(order.Starts[step - 1] * _cell.Width, count * _cell.Width).CopyTo(before.AsSpan(at * _cell.Width));
            at += count;
        }

        if (rows > 0)
        {
            carry.Learn(worker, before, gates.AsSpan(from * _cell.GateWidth), rows);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void StepBack(Way way, float[] outputGradient, float[] gateGradient, float[] cellGradient, (int Row, int Before) place)
    {
        var width = (nuint)_cell.Width;
        var (row, gate) = ((nuint)(place.Row * _cell.Width), (nuint)(place.Row * _cell.GateWidth));
        var last = (nuint)(Math.Max(0, place.Before) * _cell.Width);
        ref var g = ref MemoryMarshal.GetArrayDataReference(way.Gates);
        ref var c = ref MemoryMarshal.GetArrayDataReference(way.Cells);
        ref var dh = ref MemoryMarshal.GetArrayDataReference(outputGradient);
        ref var dg = ref MemoryMarshal.GetArrayDataReference(gateGradient);
        ref var dc = ref MemoryMarshal.GetArrayDataReference(cellGradient);
        var one = Vector512<float>.One;
        for (nuint i = 0; i < width; i += 16)
        {
            var input = Vector512.LoadUnsafe(ref g, gate + i);
            var forget = Vector512.LoadUnsafe(ref g, gate + width + i);
            var show = Vector512.LoadUnsafe(ref g, gate + (2 * width) + i);
            var content = Vector512.LoadUnsafe(ref g, gate + (3 * width) + i);
            var bent = Curves.Tanh(Vector512.LoadUnsafe(ref c, row + i));
            var gradient = Vector512.LoadUnsafe(ref dh, row + i);
            var ofCell = Vector512.LoadUnsafe(ref dc, row + i) + (gradient * show * (one - (bent * bent)));
            var before = place.Before < 0 ? Vector512<float>.Zero : Vector512.LoadUnsafe(ref c, last + i);
            (ofCell * content * input * (one - input)).StoreUnsafe(ref dg, gate + i);
            (ofCell * before * forget * (one - forget)).StoreUnsafe(ref dg, gate + width + i);
            (gradient * bent * show * (one - show)).StoreUnsafe(ref dg, gate + (2 * width) + i);
            (ofCell * input * (one - (content * content))).StoreUnsafe(ref dg, gate + (3 * width) + i);
            if (place.Before >= 0)
            {
                (ofCell * forget).StoreUnsafe(ref dc, last + i);
            }
        }
    }

    private sealed record Way(float[] Gates, float[] Cells, float[] Output);

    private sealed record LongShortTrace(float[] Input, float[] Output, TimeOrder Order, Way[] Ways) : LayerTrace(Input, Output);
}
