using Dateline.Language;
using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

/// <summary>Gradients made by hand agree with the slope of the loss.</summary>
public sealed class GradientTests
{
    private const int InputWidth = 24;
    private const float Shift = 1e-2f;
    private static readonly int[] Bounds = [0, 4, 5, 8];

    [Fact]
    public void Of_simple_recurrent_units() =>
        AssertSlopes(new RecurrentLayer(new RecurrentCell(32, HasBlockX: true), InputWidth, new Random(1)));

    [Fact]
    public void Of_long_short_term_memory() =>
        AssertSlopes(new LongShortLayer(new LongShortCell(64), InputWidth, new Random(2)));

    private static void AssertSlopes(ITrainedLayer layer)
    {
        var random = new Random(3);
        var input = Numbers(Bounds[^1] * InputWidth, random);
        Refresh(layer);
        var trace = layer.Forward(input, Bounds);
        var weights = Numbers(trace.Output.Length, random);
        var inputGradient = layer.Backward(0, trace, weights, Bounds);
        foreach (var at in Some(input.Length, random))
        {
            AssertSlope(() => Loss(layer, input, weights), input, at, inputGradient[at]);
        }

        foreach (var parameter in layer.Parameters)
        {
            foreach (var at in Some(parameter.Value.Length, random))
            {
                AssertSlope(() => Loss(layer, input, weights), parameter.Value, at, parameter.Gradients[0][at]);
            }
        }
    }

    private static void AssertSlope(Func<double> loss, float[] numbers, int at, float gradient)
    {
        var before = numbers[at];
        numbers[at] = before + Shift;
        var above = loss();
        numbers[at] = before - Shift;
        var below = loss();
        numbers[at] = before;
        Assert.Equal((above - below) / (2 * Shift), gradient, 2e-2 * (1 + Math.Abs(gradient)));
    }

    private static double Loss(ITrainedLayer layer, float[] input, float[] weights)
    {
        Refresh(layer);
        return layer.Forward(input, Bounds).Output.Zip(weights, (o, w) => (double)o * w).Sum();
    }

    private static void Refresh(ITrainedLayer layer)
    {
        foreach (var map in layer.Maps)
        {
            map.Refresh();
        }
    }

    private static IEnumerable<int> Some(int count, Random random) => Enumerable.Range(0, 8).Select(_ => random.Next(count));

    private static float[] Numbers(int count, Random random) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
}
