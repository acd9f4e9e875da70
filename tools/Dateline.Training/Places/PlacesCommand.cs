using System.CommandLine;
using Dateline.Language;

namespace Dateline.Training;

/// <summary><c>places</c>: shows which toponyms are missed, by the way in which they are.</summary>
internal static class PlacesCommand
{
    private const int MostNames = 40;

    /// <summary>The command with its options.</summary>
    public static Command Make(Option<DirectoryInfo> data)
    {
        var examples = new Option<int>("--examples") { Description = "Examples shown of each kind.", DefaultValueFactory = _ => 40 };
        var command = new Command("places", "Shows which toponyms are not found or not resolved, by kind.") { data, examples };
        command.SetAction(result => Run(new DataFolder(result.GetRequiredValue(data).FullName), result.GetRequiredValue(examples)));
        return command;
    }

    private static int Run(DataFolder data, int examples)
    {
        var benchmark = new PlaceBenchmark(data, LanguageModel.Load());
        Show("lgl", [.. benchmark.Read(LglReader.Load(data.LocalGlobalLexicon))], examples);
        Show("gwn", [.. benchmark.Read(GeoWebNewsReader.Load(data.GeoWebNews))], examples);
        return 0;
    }

    private static void Show(string set, List<ReadDocument> documents, int examples)
    {
        var finder = new PlaceFaultFinder();
        var faults = documents.SelectMany(finder.In).ToList();
        Console.WriteLine($"{set}: {documents.Sum(d => d.Toponyms.Count)} toponyms, {faults.Count} missed");
        foreach (var kind in faults.CountBy(f => f.Kind).OrderBy(k => k.Key))
        {
            Console.WriteLine($"  {kind.Key}: {kind.Value}");
        }

        foreach (var kind in faults.GroupBy(f => f.Kind).OrderBy(g => g.Key))
        {
            Show(set, [.. kind], examples);
        }

        Console.WriteLine();
    }

    private static void Show(string set, List<PlaceFault> faults, int examples)
    {
        Console.WriteLine($"\n{set} {faults[0].Kind}: {faults.Count}");
        Console.WriteLine($"  types: {Most(faults.Select(f => f.Toponym.Gold.Type))}");
        Console.WriteLine($"  words: {Most(faults.Select(f => f.Toponym.Gold.Text))}");
        foreach (var line in Spread(faults, examples).SelectMany(f => f.Lines))
        {
            Console.WriteLine($"  {line}");
        }
    }

    private static string Most(IEnumerable<string> words) =>
        string.Join(", ", words.CountBy(w => w).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Take(MostNames).Select(w => $"{w.Key} {w.Value}"));

    // From the whole set, not from its first documents.
    private static IEnumerable<PlaceFault> Spread(List<PlaceFault> faults, int number) =>
        Enumerable.Range(0, Math.Min(number, faults.Count)).Select(i => faults[i * faults.Count / Math.Min(number, faults.Count)]);
}
