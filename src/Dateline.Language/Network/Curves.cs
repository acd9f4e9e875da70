using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dateline.Language;

/// <summary>The curves of the network, made of plain steps only, so that they give the same bits on every machine.</summary>
internal static class Curves
{
    /// <summary>What is left of a negative number by <see cref="Bend"/>.</summary>
    public const float Leak = 0.1f;

    private const float Limit = 40f;
    private const float Log2E = 1.44269504f;
    private const float Rounder = 12582912f;
    private const int OneBits = 127 << 23;

    /// <summary>1 / (1 + e^−x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x) =>
        Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    /// <summary>The hyperbolic tangent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> x) =>
        (Vector512.Create(2f) * Sigmoid(x + x)) - Vector512<float>.One;

    /// <summary>e^x, with x held between −40 and 40; good to six digits.</summary>
    /// <remarks>2^(x log2 e), split into a whole power, set in the exponent, and a rest between −½ and ½, by the series of 2^r.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x)
    {
        var y = Vector512.Min(Vector512.Max(x, Vector512.Create(-Limit)), Vector512.Create(Limit)) * Vector512.Create(Log2E);
        var whole = y + Vector512.Create(Rounder) - Vector512.Create(Rounder);
        var r = y - whole;
        var p = Vector512.FusedMultiplyAdd(Vector512.Create(0.0013333558f), r, Vector512.Create(0.0096181291f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(0.0555041087f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(0.2402265070f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(0.6931471806f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512<float>.One);
        var power = (Vector512.ConvertToInt32(whole) << 23) + Vector512.Create(OneBits);
        return p * power.AsSingle();
    }

    /// <summary>Bends the negative numbers of a span toward zero.</summary>
    public static void Bend(Span<float> values)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        var at = 0;
        for (; at + Vector512<float>.Count <= values.Length; at += Vector512<float>.Count)
        {
            var numbers = Vector512.LoadUnsafe(ref first, (nuint)at);
            Vector512.Max(numbers, numbers * Vector512.Create(Leak)).StoreUnsafe(ref first, (nuint)at);
        }

        for (; at < values.Length; at++)
        {
            values[at] = Math.Max(values[at], values[at] * Leak);
        }
    }
}
