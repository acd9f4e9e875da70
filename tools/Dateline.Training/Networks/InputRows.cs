using System.Numerics.Tensors;
using Dateline.Language;

namespace Dateline.Training;

/// <summary>The input rows of a batch, with what is left out at random.</summary>
internal sealed class InputRows
{
    private readonly IWordInputs _inputs;
    private readonly int[] _rows;
    private readonly float[] _mask;

    /// <summary>Takes the words of the samples, some of them at random as unknown.</summary>
    public InputRows(IWordInputs inputs, List<NetworkSample> samples, Noise noise)
    {
        _inputs = inputs;
        _rows = [.. samples.SelectMany(s => s.Rows)];
        for (var word = 0; word < _rows.Length; word += WordParts.Count)
        {
            Forget(word + (int)WordPart.Word, noise.Happens(Noise.Word));
            Forget(word + (int)WordPart.Vector, noise.Happens(Noise.Vector));
        }

        _mask = noise.Mask(_rows.Length / WordParts.Count * inputs.Width, Noise.Input);
    }

    /// <summary>The input rows.</summary>
    public float[] Forward()
    {
        var input = _inputs.Forward(_rows);
        TensorPrimitives.Multiply(input, _mask, input);
        return input;
    }

    /// <summary>Adds to the gradients of a worker.</summary>
    public void Backward(int worker, float[] gradient)
    {
        TensorPrimitives.Multiply(gradient, _mask, gradient);
        _inputs.Backward(worker, _rows, gradient);
    }

    private void Forget(int at, bool isForgotten) => _rows[at] = isForgotten ? WordParts.Missing : _rows[at];
}
