using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Dateline.Language;

namespace Dateline.Training;

/// <summary>The gradient of a <see cref="RecurrentCell"/> over a sentence.</summary>
/// <param name="cell">The unit.</param>
/// <param name="carry">What the units carry from word to word.</param>
/// <param name="carryGradient">Where its gradient is added up.</param>
internal sealed class RecurrentWayBack(RecurrentCell cell, float[] carry, float[] carryGradient)
{
    /// <summary>Fills in the gradient of the products, and of the input where it is passed on as it is.</summary>
    public void Run(RecurrentLayer.Trace trace, float[] outputGradient, float[] products, float[] direct, RecurrentLayer.Part part)
    {
        for (var direction = 0; direction < 2; direction++)
        {
            var cellGradient = new float[cell.Width];
            for (var i = 0; i < part.To - part.From; i++)
            {
                var word = direction == 0 ? part.To - 1 - i : part.From + i;
                var before = direction == 0 ? word - 1 : word + 1;
                var isFirst = before < part.From || before >= part.To;
                Step(trace, outputGradient, products, direct, new Place(word, isFirst ? -1 : before, direction, cellGradient));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(RecurrentLayer.Trace trace, float[] outputGradient, float[] products, float[] direct, Place place)
    {
        var width = (nuint)cell.Width;
        var row = (nuint)((place.Word * cell.OutputWidth) + (place.Direction * cell.Width));
        var product = (nuint)((place.Word * cell.ProductWidth) + (place.Direction * cell.Blocks * cell.Width));
        var last = (nuint)((place.Before * cell.OutputWidth) + (place.Direction * cell.Width));
        var turn = (nuint)(place.Direction * cell.Width);
        ref var u = ref MemoryMarshal.GetArrayDataReference(trace.Products);
        ref var x = ref MemoryMarshal.GetArrayDataReference(cell.HasBlockX ? trace.Products : trace.Input);
        ref var c = ref MemoryMarshal.GetArrayDataReference(trace.Cells);
        ref var dh = ref MemoryMarshal.GetArrayDataReference(outputGradient);
        ref var du = ref MemoryMarshal.GetArrayDataReference(products);
        ref var dx = ref MemoryMarshal.GetArrayDataReference(cell.HasBlockX ? products : direct);
        ref var v = ref MemoryMarshal.GetArrayDataReference(carry);
        ref var dv = ref MemoryMarshal.GetArrayDataReference(carryGradient);
        ref var dc = ref MemoryMarshal.GetArrayDataReference(place.CellGradient);
        var input = cell.HasBlockX ? product + (3 * width) : row;
        var scale = Vector512.Create(cell.HasBlockX ? 1 : RecurrentCell.PassScale);
        for (nuint i = 0; i < width; i += 16)
        {
            var gradient = Vector512.LoadUnsafe(ref dh, row + i);
            var forget = Vector512.LoadUnsafe(ref u, product + width + i);
            var reset = Vector512.LoadUnsafe(ref u, product + (2 * width) + i);
            var z = Vector512.LoadUnsafe(ref u, product + i);
            var now = Vector512.LoadUnsafe(ref c, row + i);
            var before = place.Before < 0 ? Vector512<float>.Zero : Vector512.LoadUnsafe(ref c, last + i);
            var pass = Vector512.LoadUnsafe(ref x, input + i) * scale;
            var ofReset = gradient * (now - pass) * reset * (Vector512<float>.One - reset);
            var ofCell = Vector512.LoadUnsafe(ref dc, i) + (gradient * reset);
            var ofForget = ofCell * (before - z) * forget * (Vector512<float>.One - forget);
            (ofCell * (Vector512<float>.One - forget)).StoreUnsafe(ref du, product + i);
            ofForget.StoreUnsafe(ref du, product + width + i);
            ofReset.StoreUnsafe(ref du, product + (2 * width) + i);
            (gradient * (Vector512<float>.One - reset) * scale).StoreUnsafe(ref dx, input + i);
            (Vector512.LoadUnsafe(ref dv, turn + i) + (ofForget * before)).StoreUnsafe(ref dv, turn + i);
            (Vector512.LoadUnsafe(ref dv, turn + (2 * width) + i) + (ofReset * before)).StoreUnsafe(ref dv, turn + (2 * width) + i);
            var ofBefore = (ofCell * forget) + (ofForget * Vector512.LoadUnsafe(ref v, turn + i)) + (ofReset * Vector512.LoadUnsafe(ref v, turn + (2 * width) + i));
            ofBefore.StoreUnsafe(ref dc, i);
        }
    }

    private readonly record struct Place(int Word, int Before, int Direction, float[] CellGradient);
}
