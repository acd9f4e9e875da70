using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dateline.Language;

/// <summary>A long short-term memory that reads sentences in both directions.</summary>
/// <remarks>Source: Hochreiter and Schmidhuber 1997, with the forget gate of Gers 2000. A row of products holds, for each direction, the
/// blocks of the gates i, f, o and of the new content z.</remarks>
/// <param name="Width">Units of one direction, a multiple of 64.</param>
internal sealed record LongShortCell(int Width)
{
    /// <summary>How many numbers a row of gates has.</summary>
    public int GateWidth => 4 * Width;

    /// <summary>How many numbers a row of products has.</summary>
    public int ProductWidth => 2 * GateWidth;

    /// <summary>How many numbers a row of the output has: both directions.</summary>
    public int OutputWidth => 2 * Width;

    /// <summary>The columns of a direction in a row of products.</summary>
    public (int First, int End) GateColumns(int direction) => (direction * GateWidth, (direction + 1) * GateWidth);

    /// <summary>The columns of a direction in a row of the output.</summary>
    public (int First, int End) OutputColumns(int direction) => (direction * Width, (direction + 1) * Width);

    /// <summary>Reads all sentences in one direction.</summary>
    /// <param name="gates">The products of this direction, in the order of time; replaced by the gates.</param>
    /// <param name="carry">What the output of a word adds to the products of the next.</param>
    /// <param name="order">The order of time.</param>
    /// <param name="cells">Room for the cells.</param>
    /// <param name="output">Room for the output.</param>
    public void Run(Span<float> gates, Panels carry, TimeOrder order, Span<float> cells, Span<float> output)
    {
        for (var step = 0; step < order.Steps; step++)
        {
            var (first, count) = (order.Starts[step], order.Count(step));
            var last = step == 0 ? 0 : order.Starts[step - 1];
            var now = gates.Slice(first * GateWidth, count * GateWidth);
            if (step > 0)
            {
                carry.Add(output.Slice(last * Width, count * Width), count, now);
            }

            for (var i = 0; i < count; i++)
            {
                Step(
                    now.Slice(i * GateWidth, GateWidth),
                    step == 0 ? [] : cells.Slice((last + i) * Width, Width),
                    cells.Slice((first + i) * Width, Width),
                    output.Slice((first + i) * Width, Width));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(Span<float> gates, ReadOnlySpan<float> before, Span<float> cells, Span<float> output)
    {
        ref var g = ref MemoryMarshal.GetReference(gates);
        ref var cell = ref MemoryMarshal.GetReference(cells);
        ref var h = ref MemoryMarshal.GetReference(output);
        var width = (nuint)Width;
        for (nuint i = 0; i < width; i += 16)
        {
            var input = Curves.Sigmoid(Vector512.LoadUnsafe(ref g, i));
            var forget = Curves.Sigmoid(Vector512.LoadUnsafe(ref g, width + i));
            var show = Curves.Sigmoid(Vector512.LoadUnsafe(ref g, (2 * width) + i));
            var content = Curves.Tanh(Vector512.LoadUnsafe(ref g, (3 * width) + i));
            var now = input * content;
            if (!before.IsEmpty)
            {
                now += forget * Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(before), i);
            }

            input.StoreUnsafe(ref g, i);
            forget.StoreUnsafe(ref g, width + i);
            show.StoreUnsafe(ref g, (2 * width) + i);
            content.StoreUnsafe(ref g, (3 * width) + i);
            now.StoreUnsafe(ref cell, i);
            (show * Curves.Tanh(now)).StoreUnsafe(ref h, i);
        }
    }
}
