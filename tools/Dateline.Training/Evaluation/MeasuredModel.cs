using Dateline.Language;

namespace Dateline.Training;

/// <summary>A model as the benchmarks use it.</summary>
internal static class MeasuredModel
{
    /// <summary>Reads sentences with the network of a mode.</summary>
    public static SentenceReader Reader(this LanguageModel model, ReadingMode mode) =>
        model.Parts.Reader(mode);

    /// <summary>Scores the network of a mode.</summary>
    public static NetworkScore Score(this LanguageModel model, ReadingMode mode) =>
        new(model.Reader(mode), (model.Parts.Tags, model.Parts.Features));
}
