namespace Dateline.Training;

/// <summary>A recurrent layer that is learnt.</summary>
internal interface ITrainedLayer
{
    /// <summary>The products with the input.</summary>
    DenseMap Map { get; }

    /// <summary>All maps, to be laid out anew after each step.</summary>
    IEnumerable<DenseMap> Maps { get; }

    /// <summary>Everything that is learnt.</summary>
    IEnumerable<Parameter> Parameters { get; }

    /// <summary>The output rows, with what the way back needs.</summary>
    /// <param name="input">The input rows of all sentences.</param>
    /// <param name="bounds">Where each sentence begins, and where the last ends.</param>
    LayerTrace Forward(float[] input, int[] bounds);

    /// <summary>Adds to the gradients of a worker; gives the gradient of the input.</summary>
    float[] Backward(int worker, LayerTrace trace, float[] outputGradient, int[] bounds);
}
