using System.CommandLine;
using Dateline.Training;

var data = new Option<DirectoryInfo>("--data") { Description = "The folder of training and evaluation data.", Required = true };
var root = new RootCommand("Trains the English model of Dateline, makes its gazetteer and measures it.")
{
    TrainCommand.Make(data), EvalCommand.Make(data), PagesCommand.Make(data), PlacesCommand.Make(data), CoreferenceCommand.Make(data),
    ActorsCommand.Make(), GazetteerCommand.Make(Console.Error),
};
return root.Parse(args).Invoke();
