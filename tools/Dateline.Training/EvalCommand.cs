using System.CommandLine;
using Dateline.Language;

namespace Dateline.Training;

/// <summary><c>eval</c>: measures the model on the benchmarks.</summary>
internal static class EvalCommand
{
    private const string All = "all";

    /// <summary>The command with its options.</summary>
    public static Command Make(Option<DirectoryInfo> data)
    {
        var name = new Argument<string>("name") { Description = "A benchmark, or all.", DefaultValueFactory = _ => All };
        var format = new Option<string>("--format") { Description = "table or json.", DefaultValueFactory = _ => "table" };
        var model = new Option<FileInfo?>("--model") { Description = "A model file in place of the one built in." };
        var stories = new Option<int>("--stories") { Description = "Stories that speed reads.", DefaultValueFactory = _ => SpeedBenchmark.Stories };
        var fast = new Option<bool>("--fast") { Description = "Measure tags, trees and names of the fast mode." };
        format.AcceptOnlyFromAmong("table", "json");
        var command = new Command("eval", "Measures the model.") { name, data, format, model, stories, fast };
        command.SetAction(result => Run(
            result.GetRequiredValue(name),
            Benchmarks(
                new DataFolder(result.GetRequiredValue(data).FullName),
                result.GetValue(model) is { } file ? LanguageModel.LoadFile(file) : LanguageModel.Load(),
                result.GetRequiredValue(stories),
                result.GetValue(fast) ? ReadingMode.Fast : ReadingMode.Accurate),
            result.GetRequiredValue(format)));
        return command;
    }

    /// <summary>Every benchmark, in the order of the table.</summary>
    private static IBenchmark[] Benchmarks(DataFolder data, LanguageModel model, int stories, ReadingMode mode) =>
    [
        new TaggingBenchmark(data, model, mode),
        new ParsingBenchmark(data, model, mode),
        new TokenBenchmark(data, model),
        new NameBenchmark(data, model, mode),
        new TimeBenchmark(data, model),
        new ActorBenchmark(model),
        new UnmeasuredBenchmark("attribution", "gum-attribution"),
        new ConstructionBenchmark(data, model),
        new UnmeasuredBenchmark("events", "plover-gsr"),
        new PageBenchmark(data),
        new MetadataBenchmark(data),
        new PlaceBenchmark(data, model),
        new CoreferenceBenchmark(data, model),
        new UnmeasuredBenchmark("storylines", "ecbplus"),
        new LanguageSpeedBenchmark(data, model),
        new SpeedBenchmark(model, stories),
        new StartBenchmark(),
    ];

    private static int Run(string name, IBenchmark[] benchmarks, string format)
    {
        var chosen = benchmarks.Where(b => name == All || b.Name == name).ToList();
        if (chosen.Count == 0)
        {
            Console.Error.WriteLine($"No benchmark '{name}'; there are: {string.Join(", ", benchmarks.Select(b => b.Name))}, {All}.");
            return 2;
        }

        var measures = BenchmarkRunner.Run(chosen, Console.Error);
        if (format == "json")
        {
            MeasurePrinter.Json(measures, Console.Out);
        }
        else
        {
            MeasurePrinter.Table(measures, Console.Out);
        }

        return 0;
    }
}
