using System.CommandLine;

namespace Dateline.Training;

/// <summary><c>pages</c>: shows where the page reader's bodies and people's differ, page by page and by kind of line.</summary>
internal static class PagesCommand
{
    private const int LongestShown = 160;

    /// <summary>The command with its options.</summary>
    public static Command Make(Option<DirectoryInfo> data)
    {
        var page = new Option<string?>("--page") { Description = "Only pages whose id contains this." };
        var lines = new Option<bool>("--lines") { Description = "Show the lines, not only their numbers." };
        var command = new Command("pages", "Shows where bodies of pages differ from the gold, by kind of line.") { data, page, lines };
        command.SetAction(result => Run(new DataFolder(result.GetRequiredValue(data).FullName), result.GetValue(page), result.GetValue(lines)));
        return command;
    }

    private static int Run(DataFolder data, string? wanted, bool lines)
    {
        Show("aeb", GoldPage.LoadArticleExtraction(data.ArticleExtraction), data, wanted, lines);
        Show("fundus", GoldPage.LoadFundus(data.Fundus), data, wanted, lines);
        foreach (var fault in new MetadataBenchmark(data).Faults())
        {
            Console.WriteLine(fault);
        }

        return 0;
    }

    private static void Show(string set, List<GoldPage> pages, DataFolder data, string? wanted, bool lines)
    {
        var benchmark = new PageBenchmark(data);
        var all = new List<JunkLine>();
        foreach (var page in pages.Where(p => wanted is null || p.Id.Contains(wanted, StringComparison.Ordinal)))
        {
            var body = benchmark.Body(page.Source(), set == "fundus");
            var junk = JunkLine.Of(page.Id, body.Lines, page.Body).ToList();
            var missing = JunkLine.Of(page.Id, page.Body.Split('\n'), body.Text).ToList();
            all.AddRange(junk);
            var score = new ShingleTally().Add(body.Text, page.Body);
            Console.WriteLine(FormattableString.Invariant($"{set} {page.Id}  F1 {score:0.0}  junk {junk.Count}  missing {missing.Count}"));
            foreach (var line in lines ? junk.Select(j => $"  + {j.Kind}: {j.Text}").Concat(missing.Select(m => $"  - {m.Text}")) : [])
            {
                Console.WriteLine(line[..Math.Min(line.Length, LongestShown)]);
            }
        }

        foreach (var kind in all.GroupBy(j => j.Kind).OrderByDescending(g => g.Count()).ThenBy(g => g.Key))
        {
            Console.WriteLine($"{set} junk {kind.Key}: {kind.Count()}");
        }
    }
}
