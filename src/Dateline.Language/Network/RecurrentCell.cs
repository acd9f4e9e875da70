using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dateline.Language;

/// <summary>A simple recurrent unit that reads a sentence in both directions.</summary>
/// <remarks>
/// Source: Lei, Zhang, Wang, Dai and Artzi 2018, Simple Recurrent Units for Highly Parallelizable Recurrence. The products with the input are
/// made for all words at once; what runs from word to word is a step for each unit alone:
/// f = σ(uf + vf·c′), r = σ(ur + vr·c′), c = f·c′ + (1 − f)·z, h = r·c + (1 − r)·x.
/// A row of products holds, for each direction, the blocks z, f and r, and the block x where the input is not as wide as the output.
/// </remarks>
/// <param name="Width">Units of one direction, a multiple of 16.</param>
/// <param name="HasBlockX">Whether the rows of products hold a block x; else x is the input itself, scaled.</param>
internal sealed record RecurrentCell(int Width, bool HasBlockX)
{
    /// <summary>What the input is scaled by where it is passed on as it is.</summary>
    public const float PassScale = 1.7320508f;

    /// <summary>How many blocks a direction has in a row of products.</summary>
    public int Blocks => HasBlockX ? 4 : 3;

    /// <summary>How many numbers a row of products has.</summary>
    public int ProductWidth => 2 * Blocks * Width;

    /// <summary>How many numbers a row of the output has: both directions.</summary>
    public int OutputWidth => 2 * Width;

    /// <summary>Reads the words of all sentences; the rows are those of <see cref="Run"/>.</summary>
    public void RunAll(Span<float> products, ReadOnlySpan<float> input, ReadOnlySpan<float> carry, Span<float> cells, Span<float> output, int[] bounds)
    {
        for (var i = 0; i + 1 < bounds.Length; i++)
        {
            var (from, words) = (bounds[i], bounds[i + 1] - bounds[i]);
            Run(
                products.Slice(from * ProductWidth, words * ProductWidth),
                HasBlockX ? [] : input.Slice(from * OutputWidth, words * OutputWidth),
                carry,
                cells.Slice(from * OutputWidth, words * OutputWidth),
                output.Slice(from * OutputWidth, words * OutputWidth));
        }
    }

    /// <summary>Reads the words of one sentence.</summary>
    /// <param name="products">Rows of products; the blocks f and r are replaced by the gates.</param>
    /// <param name="input">Rows of <see cref="OutputWidth"/>, used when there is no block x.</param>
    /// <param name="carry">The weights vf of both directions, then the weights vr of both.</param>
    /// <param name="cells">Room for the cells: rows of <see cref="OutputWidth"/>.</param>
    /// <param name="output">Room for the output: rows of <see cref="OutputWidth"/>.</param>
    public void Run(Span<float> products, ReadOnlySpan<float> input, ReadOnlySpan<float> carry, Span<float> cells, Span<float> output)
    {
        var words = output.Length / OutputWidth;
        Span<float> zero = stackalloc float[Width];
        zero.Clear();
        for (var i = 0; i < words; i++)
        {
            var last = i == 0 ? zero : cells.Slice((i - 1) * OutputWidth, Width);
            Step(Row(products, input, i, 0), carry, last, Slot(cells, i, 0), Slot(output, i, 0));
        }

        for (var i = words - 1; i >= 0; i--)
        {
            var last = i == words - 1 ? zero : cells.Slice(((i + 1) * OutputWidth) + Width, Width);
            Step(Row(products, input, i, 1), carry[Width..], last, Slot(cells, i, 1), Slot(output, i, 1));
        }
    }

    private Span<float> Slot(Span<float> rows, int word, int direction) =>
        rows.Slice((word * OutputWidth) + (direction * Width), Width);

    private UnitRow Row(Span<float> products, ReadOnlySpan<float> input, int word, int direction)
    {
        var row = products.Slice((word * ProductWidth) + (direction * Blocks * Width), Blocks * Width);
        return HasBlockX
            ? new UnitRow(row, row[(3 * Width)..], 1)
            : new UnitRow(row, input.Slice((word * OutputWidth) + (direction * Width), Width), PassScale);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(UnitRow row, ReadOnlySpan<float> carry, ReadOnlySpan<float> last, Span<float> cells, Span<float> output)
    {
        ref var u = ref MemoryMarshal.GetReference(row.Products);
        ref var x = ref MemoryMarshal.GetReference(row.Input);
        ref var v = ref MemoryMarshal.GetReference(carry);
        ref var c = ref MemoryMarshal.GetReference(last);
        ref var cell = ref MemoryMarshal.GetReference(cells);
        ref var h = ref MemoryMarshal.GetReference(output);
        var width = (nuint)Width;
        for (nuint i = 0; i < width; i += 16)
        {
            var before = Vector512.LoadUnsafe(ref c, i);
            var forget = Curves.Sigmoid(Vector512.LoadUnsafe(ref u, width + i) + (Vector512.LoadUnsafe(ref v, i) * before));
            var reset = Curves.Sigmoid(Vector512.LoadUnsafe(ref u, (2 * width) + i) + (Vector512.LoadUnsafe(ref v, (2 * width) + i) * before));
            var z = Vector512.LoadUnsafe(ref u, i);
            var now = z + (forget * (before - z));
            var pass = Vector512.LoadUnsafe(ref x, i) * Vector512.Create(row.Scale);
            forget.StoreUnsafe(ref u, width + i);
            reset.StoreUnsafe(ref u, (2 * width) + i);
            now.StoreUnsafe(ref cell, i);
            (pass + (reset * (now - pass))).StoreUnsafe(ref h, i);
        }
    }

    private readonly ref struct UnitRow(Span<float> products, ReadOnlySpan<float> input, float scale)
    {
        public readonly Span<float> Products = products;
        public readonly ReadOnlySpan<float> Input = input;
        public readonly float Scale = scale;
    }
}
