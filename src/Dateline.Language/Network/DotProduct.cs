using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dateline.Language;

/// <summary>Sums of products of two rows, in one fixed order.</summary>
internal static class DotProduct
{
    private const int Lanes = 16;

    /// <summary>The sum of the products of two rows whose length is a multiple of 16.</summary>
    public static float Of(ReadOnlySpan<float> first, ReadOnlySpan<float> second)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(second.Length, first.Length);
        ref var a = ref MemoryMarshal.GetReference(first);
        ref var b = ref MemoryMarshal.GetReference(second);
        var sum = Vector512<float>.Zero;
        for (nuint i = 0; i < (nuint)first.Length; i += Lanes)
        {
            sum = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref a, i), Vector512.LoadUnsafe(ref b, i), sum);
        }

        var half = sum.GetLower() + sum.GetUpper();
        var quarter = half.GetLower() + half.GetUpper();
        return quarter[0] + quarter[1] + (quarter[2] + quarter[3]);
    }
}
