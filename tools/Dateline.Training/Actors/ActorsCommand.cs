using System.CommandLine;
using Dateline.Language;

namespace Dateline.Training;

/// <summary><c>actors</c>: shows what differs in the stories of the dev set, by kind; those that are held out stay unseen.</summary>
internal static class ActorsCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Make()
    {
        var story = new Option<string?>("--story") { Description = "One story or theme, e.g. app-01 or app." };
        var command = new Command("actors", "Shows what differs in the actors of the dev set, by kind.") { story };
        command.SetAction(result => Run(result.GetValue(story)));
        return command;
    }

    private static int Run(string? story)
    {
        var matches = new ActorBenchmark(LanguageModel.Load()).Read(ActorBenchmark.Dev).Where(m => story is null || m.Sample.Id == story || m.Sample.Theme == story).ToList();
        var faults = matches.SelectMany(ActorFaultFinder.In).ToList();
        Console.WriteLine($"{matches.Count} stories, {matches.Count(m => !ActorFaultFinder.In(m).Any())} without a difference");
        Figures(matches);
        Console.WriteLine("\ndifferences by theme");
        foreach (var theme in matches.GroupBy(m => m.Sample.Theme))
        {
            Console.WriteLine($"  {theme.Key,-6} {theme.Count(),3} stories, {faults.Count(f => f.Sample.Theme == theme.Key),3} differences");
        }

        foreach (var kind in faults.GroupBy(f => f.Kind).OrderBy(g => g.Key))
        {
            Console.WriteLine($"\n{kind.Key}: {kind.Count()}");
            foreach (var fault in kind)
            {
                Console.WriteLine($"  [{fault.Sample.Id}] {fault.Words}");
            }
        }

        return 0;
    }

    private static void Figures(IEnumerable<ActorMatch> matches)
    {
        var tally = new ActorTally();
        foreach (var match in matches)
        {
            tally.Add(match);
        }

        Console.WriteLine(FormattableString.Invariant($"{tally.Expected} actors; {string.Join(", ", tally.Figures.Select(f => FormattableString.Invariant($"{f.Metric} {f.Value:0.0}")))}"));
    }
}
