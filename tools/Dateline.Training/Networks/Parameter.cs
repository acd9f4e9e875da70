using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dateline.Training;

/// <summary>Weights that are learnt, with a gradient for each worker and the moments of Adam.</summary>
/// <remarks>Rows are multiples of 16 wide. Source: Kingma and Ba 2015. Tables of which a step touches few rows keep their other rows as they are.</remarks>
internal sealed class Parameter
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.98f;
    private const float Smallest = 1e-8f;
    private const int Lanes = 16;

    private readonly float[] _first;
    private readonly float[] _second;
    private readonly bool[]? _touched;

    /// <summary>Makes weights of zero.</summary>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="width">How many numbers a row has.</param>
    /// <param name="isSparse">Whether a step touches few rows.</param>
    public Parameter(int rows, int width, bool isSparse = false)
    {
        (Rows, Width) = (rows, width);
        Value = new float[rows * width];
        Gradients = [.. Enumerable.Range(0, Workers).Select(_ => new float[Value.Length])];
        (_first, _second) = (new float[Value.Length], new float[Value.Length]);
        _touched = isSparse ? new bool[rows] : null;
    }

    /// <summary>How many workers share a step.</summary>
    public const int Workers = 2;

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>How many numbers a row has.</summary>
    public int Width { get; }

    /// <summary>The weights, row after row.</summary>
    public float[] Value { get; }

    /// <summary>What each worker adds up in a step.</summary>
    public float[][] Gradients { get; }

    /// <summary>Weights drawn evenly from −<paramref name="reach"/> to <paramref name="reach"/>, in the first columns of each row.</summary>
    public Parameter Drawn(Random random, float reach, int columns)
    {
        for (var i = 0; i < Value.Length; i++)
        {
            Value[i] = i % Width < columns ? ((2 * random.NextSingle()) - 1) * reach : 0;
        }

        return this;
    }

    /// <summary>The same in all columns.</summary>
    public Parameter Drawn(Random random, float reach) => Drawn(random, reach, Width);

    /// <summary>Notes that a worker adds to a row of a sparse table.</summary>
    public void Touch(int row) => _touched![row] = true;

    /// <summary>Adds the gradients of all workers into that of the first; gives the sum of its squares.</summary>
    public double Gather()
    {
        var squares = 0.0;
        foreach (var (from, to) in Ranges())
        {
            var sum = Gradients[0].AsSpan(from..to);
            TensorPrimitives.Add(sum, Gradients[1].AsSpan(from..to), sum);
            squares += TensorPrimitives.SumOfSquares<float>(sum);
        }

        return squares;
    }

    /// <summary>Takes a step against the gathered gradient, scaled, and clears all gradients.</summary>
    /// <param name="rate">The rate of learning.</param>
    /// <param name="scale">What the gradient is multiplied by.</param>
    /// <param name="step">The number of the step, from one.</param>
    public void Step(float rate, float scale, int step)
    {
        var even = rate * MathF.Sqrt(1 - MathF.Pow(SecondDecay, step)) / (1 - MathF.Pow(FirstDecay, step));
        foreach (var (from, to) in Ranges())
        {
            for (var i = from; i < to; i += Lanes)
            {
                StepLanes((nuint)i, Vector512.Create(even), Vector512.Create(scale));
            }

            Array.ForEach(Gradients, g => g.AsSpan(from..to).Clear());
        }

        _touched?.AsSpan().Clear();
    }

    private void StepLanes(nuint at, Vector512<float> rate, Vector512<float> scale)
    {
        ref var value = ref MemoryMarshal.GetArrayDataReference(Value);
        ref var first = ref MemoryMarshal.GetArrayDataReference(_first);
        ref var second = ref MemoryMarshal.GetArrayDataReference(_second);
        var gradient = Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(Gradients[0]), at) * scale;
        var mean = Vector512.LoadUnsafe(ref first, at);
        mean += Vector512.Create(1 - FirstDecay) * (gradient - mean);
        var spread = Vector512.LoadUnsafe(ref second, at);
        spread += Vector512.Create(1 - SecondDecay) * ((gradient * gradient) - spread);
        mean.StoreUnsafe(ref first, at);
        spread.StoreUnsafe(ref second, at);
        var now = Vector512.LoadUnsafe(ref value, at) - (rate * mean / (Vector512.Sqrt(spread) + Vector512.Create(Smallest)));
        now.StoreUnsafe(ref value, at);
    }

    private IEnumerable<(int From, int To)> Ranges()
    {
        if (_touched is null)
        {
            yield return (0, Value.Length);
            yield break;
        }

        for (var row = 0; row < Rows; row++)
        {
            if (_touched[row])
            {
                yield return (row * Width, (row + 1) * Width);
            }
        }
    }
}
