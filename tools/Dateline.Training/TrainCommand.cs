using System.CommandLine;

namespace Dateline.Training;

/// <summary><c>train</c>: makes the model file.</summary>
internal static class TrainCommand
{
    private const string DefaultOutput = "models/en/dateline-en.bin";
    private const int DefaultEpochs = 10;

    /// <summary>The command with its options.</summary>
    public static Command Make(Option<DirectoryInfo> data)
    {
        var output = new Option<FileInfo>("--output") { Description = "The model file to write.", DefaultValueFactory = _ => new FileInfo(DefaultOutput) };
        var epochs = new Option<int>("--epochs") { Description = "Rounds of training of the parser.", DefaultValueFactory = _ => DefaultEpochs };
        var command = new Command("train", "Trains the English model on the treebanks and name sets.") { data, output, epochs };
        command.SetAction(result => Run(result.GetRequiredValue(data), result.GetRequiredValue(output), result.GetRequiredValue(epochs)));
        return command;
    }

    private static void Run(DirectoryInfo data, FileInfo output, int epochs)
    {
        var model = new ModelTrainer(new DataFolder(data.FullName), Console.Error.WriteLine).Train(epochs);
        using var file = output.Create();
        model.Save(file);
        Console.Error.WriteLine($"{output.FullName}: {file.Length} bytes");
    }
}
