using System.CommandLine;
using Dateline.Language;

namespace Dateline.Training;

/// <summary><c>train</c>: makes the model file.</summary>
internal static class TrainCommand
{
    private const string DefaultOutput = "models/en/dateline-en.bin";
    private const int DefaultEpochs = 5;

    /// <summary>The command with its options.</summary>
    public static Command Make(Option<DirectoryInfo> data)
    {
        var output = new Option<FileInfo>("--output") { Description = "The model file to write.", DefaultValueFactory = _ => new FileInfo(DefaultOutput) };
        var epochs = new Option<int>("--epochs") { Description = "Rounds of training of the parser.", DefaultValueFactory = _ => DefaultEpochs };
        var from = new Option<FileInfo?>("--from") { Description = "A model whose other parts stay when --only names some." };
        var only = new Option<ModelPart>("--only") { Description = "The parts to train.", DefaultValueFactory = _ => ModelPart.All };
        var command = new Command("train", "Trains the English model on the treebanks and name sets.") { data, output, epochs, from, only };
        command.SetAction(result =>
        {
            var folder = new DataFolder(result.GetRequiredValue(data).FullName);
            var earlier = result.GetValue(from) is { } file ? LanguageModel.LoadFile(file) : null;
            var model = new ModelTrainer(folder, Console.Error.WriteLine, earlier)
                .Train(result.GetRequiredValue(only), result.GetRequiredValue(epochs));
            Save(model, result.GetRequiredValue(output));
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
