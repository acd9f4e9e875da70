using Dateline.Language;

namespace Dateline.Training;

/// <summary>What turns words into the numbers that the first layer reads.</summary>
internal interface IWordInputs
{
    /// <summary>Finds the rows of words.</summary>
    WordParts Parts { get; }

    /// <summary>How many numbers a word becomes.</summary>
    int Width { get; }

    /// <summary>What is learnt of it.</summary>
    IEnumerable<Parameter> Parameters { get; }

    /// <summary>Makes ready after a step.</summary>
    void Refresh();

    /// <summary>The numbers of words, given the rows of each word in turn.</summary>
    float[] Forward(int[] rows);

    /// <summary>Adds to the gradients of a worker.</summary>
    void Backward(int worker, int[] rows, float[] gradient);

    /// <summary>The tables as they are kept.</summary>
    WordTables Store();
}
