using Dateline.Language;

namespace Dateline.Training;

/// <summary>Trains the whole English model, or some of its parts.</summary>
/// <param name="data">Where the training sets lie.</param>
/// <param name="plan">What is trained, and how long.</param>
/// <param name="report">Takes a line on each step.</param>
/// <param name="earlier">The model whose parts stay as they are when only others are trained; absent when all are trained.</param>
internal sealed class ModelTrainer(DataFolder data, TrainingPlan plan, Action<string> report, LanguageModel? earlier)
{
    /// <summary>The model; the same data gives the same bytes.</summary>
    public LanguageModel Train()
    {
        var kept = earlier?.Parts;
        List<TreebankSentence> sentences = [.. Treebank.Load(data.EwtTrain), .. Treebank.Load(data.GumTrain)];
        List<TreebankSentence> all = [.. sentences, .. Treebank.Load(WireTreebank.Train)];
        var passages = TreebankPassage.Of(all);
        var splits = IsKept(ModelPart.Segmenter) ? kept!.Splits : SegmenterTrainer.Splits(passages);
        var ends = IsKept(ModelPart.Segmenter) ? kept!.Ends : SegmenterTrainer.Ends(passages);
        report($"Segmenter: {splits.Count} and {ends.Count} weights");
        var (tags, features) = IsKept(ModelPart.Accurate) ? (kept!.Tags, kept.Features) : (TagSets.Tags(all), TagSets.Features(all));
        var school = new NetworkSchool(new TrainingSets(data, Segmenter.Make(splits, ends), plan.Aids), (tags, features), report);
        var (accurate, tables) = IsKept(ModelPart.Accurate)
            ? (kept!.Accurate, kept.Tables)
            : school.Train(plan.Shape, plan.Epochs, plan.Vectors);
        return new LanguageModel(new ModelParts
        {
            Splits = splits,
            Ends = ends,
            Tags = tags,
            Features = features,
            Lemmas = IsKept(ModelPart.Lemmas) ? kept!.Lemmas : LemmaTrainer.Train(all),
            Tables = tables,
            Accurate = accurate,
            Fast = IsKept(ModelPart.Fast) ? kept!.Fast : school.Train(NetworkShape.Fast, plan.FastEpochs, tables),
        });
    }

    private bool IsKept(ModelPart part) => earlier is not null && !plan.Parts.HasFlag(part);
}
