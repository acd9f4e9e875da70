using System.Runtime.Intrinsics;

namespace Dateline.Language.Tests;

public class CurvesTests
{
    [Theory]
    [InlineData(-100f)]
    [InlineData(-7.3f)]
    [InlineData(-0.5f)]
    [InlineData(0f)]
    [InlineData(0.001f)]
    [InlineData(3.2f)]
    [InlineData(100f)]
    public void The_curves_are_those_of_the_textbook(float x)
    {
        Assert.Equal(1 / (1 + Math.Exp(-x)), Curves.Sigmoid(Vector512.Create(x))[0], 1e-6);
        Assert.Equal(Math.Tanh(x), Curves.Tanh(Vector512.Create(x))[0], 2e-6);
    }

    [Fact]
    public void Only_negative_numbers_are_bent()
    {
        float[] numbers = [-2, 0, 3];
        Curves.Bend(numbers);
        Assert.Equal([-0.2f, 0, 3], numbers);
    }
}
