using System.CommandLine;
using Dateline.Language;

namespace Dateline.Training;

/// <summary><c>coref-faults</c>: shows which mentions are missed, split off or linked wrongly, by the way in which they are and by their form.</summary>
internal static class CoreferenceCommand
{
    private const int MostWords = 40;

    /// <summary>The command with its options.</summary>
    public static Command Make(Option<DirectoryInfo> data)
    {
        var examples = new Option<int>("--examples") { Description = "Examples shown of each kind and form.", DefaultValueFactory = _ => 40 };
        var command = new Command("coref-faults", "Shows which mentions are missed, split off or linked wrongly, by kind.") { data, examples };
        command.SetAction(result => Run(new DataFolder(result.GetRequiredValue(data).FullName), result.GetRequiredValue(examples)));
        return command;
    }

    private static int Run(DataFolder data, int examples)
    {
        var read = new CoreferenceBenchmark(data, LanguageModel.Load()).Read(ChainDocument.Load(data.GumDev)).ToList();
        Show("gum-news", [.. read.Where(r => r.Document.IsNews)], examples);
        Show("gum-dev", read, examples);
        return 0;
    }

    private static void Show(string set, List<ReadChains> documents, int examples)
    {
        var expected = documents.SelectMany(d => d.Document.Chains).SelectMany(c => c).ToList();
        var found = documents.SelectMany(d => d.Chains).SelectMany(c => c).Count();
        var leftOut = documents.Sum(d => d.Mentions.Count(m => m.Gold is { IsActor: false }));
        var faults = documents.SelectMany(d => new ChainFaultFinder(d).Faults).ToList();
        Console.WriteLine($"{set}: {expected.Count} mentions expected, {found} found, {faults.Count} faults; {leftOut} left out, being of another type");
        Row("", Enum.GetValues<MentionForm>().Select(f => f.ToString()));
        Row("expected", expected.CountBy(m => m.Form));
        foreach (var kind in faults.GroupBy(f => f.Kind).OrderBy(k => k.Key))
        {
            Row(kind.Key.ToString(), kind.CountBy(f => f.Form));
        }

        foreach (var kind in faults.GroupBy(f => (f.Kind, f.Form)).OrderBy(k => k.Key))
        {
            Show(set, [.. kind], examples);
        }

        Console.WriteLine();
    }

    private static void Row(string name, IEnumerable<KeyValuePair<MentionForm, int>> counts)
    {
        var byForm = counts.ToDictionary();
        Row(name, Enum.GetValues<MentionForm>().Select(f => $"{byForm.GetValueOrDefault(f)}"));
    }

    private static void Row(string name, IEnumerable<string> cells) =>
        Console.WriteLine($"  {name,-16}{string.Concat(cells.Select(c => $"{c,10}"))}");

    private static void Show(string set, List<ChainFault> faults, int examples)
    {
        Console.WriteLine($"\n{set} {faults[0].Kind} {faults[0].Form}: {faults.Count}");
        Console.WriteLine($"  words: {Most(faults.Select(f => f.Words))}");
        foreach (var line in Spread(faults, examples).SelectMany(f => f.Lines))
        {
            Console.WriteLine($"  {line}");
        }
    }

    private static string Most(IEnumerable<string> words) =>
        string.Join(", ", words.CountBy(w => w).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Take(MostWords).Select(w => $"{w.Key} {w.Value}"));

    // From the whole set, not from its first documents.
    private static IEnumerable<ChainFault> Spread(List<ChainFault> faults, int number) =>
        Enumerable.Range(0, Math.Min(number, faults.Count)).Select(i => faults[i * faults.Count / Math.Min(number, faults.Count)]);
}
