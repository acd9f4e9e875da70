using Dateline.Language;

namespace Dateline.Training;

/// <summary>What is trained, and how long.</summary>
internal sealed record TrainingPlan
{
    /// <summary>Rounds of the large network unless told otherwise.</summary>
    public const int UsualEpochs = 20;

    /// <summary>Rounds of the small network unless told otherwise.</summary>
    public const int UsualFastEpochs = 20;

    /// <summary>The parts to train.</summary>
    public required ModelPart Parts { get; init; }

    /// <summary>Sizes of the large network.</summary>
    public required NetworkShape Shape { get; init; }

    /// <summary>Rounds of the large network.</summary>
    public required int Epochs { get; init; }

    /// <summary>Rounds of the small network.</summary>
    public required int FastEpochs { get; init; }

    /// <summary>The helps that are used.</summary>
    public required TrainingAids Aids { get; init; }

    /// <summary>Vectors of words.</summary>
    public required WordVectors Vectors { get; init; }
}
