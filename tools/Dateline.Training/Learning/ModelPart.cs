namespace Dateline.Training;

/// <summary>The parts of a model that can be trained apart.</summary>
[Flags]
internal enum ModelPart
{
    /// <summary>Word and sentence ends.</summary>
    Segmenter = 1,

    /// <summary>Dictionary forms.</summary>
    Lemmas = 2,

    /// <summary>The large network with the tables of words.</summary>
    Accurate = 4,

    /// <summary>The small network over the same tables.</summary>
    Fast = 8,

    /// <summary>Every part.</summary>
    All = Segmenter | Lemmas | Accurate | Fast,
}
