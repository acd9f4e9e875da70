namespace Dateline.Training;

/// <summary>The parts of a model that can be trained apart.</summary>
[Flags]
internal enum ModelPart
{
    /// <summary>Word and sentence ends.</summary>
    Segmenter = 1,

    /// <summary>Tags.</summary>
    Tagger = 2,

    /// <summary>Trees.</summary>
    Parser = 4,

    /// <summary>Names.</summary>
    Names = 8,

    /// <summary>Every part.</summary>
    All = Segmenter | Tagger | Parser | Names,
}
