using System.Diagnostics;

namespace Dateline.Training;

/// <summary>The command on one story, as a person runs it: from the start of the process to its end.</summary>
internal sealed class StartBenchmark : IBenchmark
{
    private const int Runs = 5;
    private const int PollMilliseconds = 10;
    private static readonly string[] Configurations = ["release", "debug"];

    /// <inheritdoc/>
    public string Name => "start";

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets => Command() is { } command
        ? [new("samples", command, () => Measure(command))]
        : [BenchmarkSet.Unmeasured("samples", "the command is not built: dotnet build src/Dateline.Cli -c Release")];

    private static (int N, (string Metric, double Value)[] Figures) Measure(string command)
    {
        var sample = Directory.EnumerateFiles(RepositoryFolder.At("samples"), "*.txt").Order(StringComparer.Ordinal).First();
        var runs = Enumerable.Range(0, Runs).Select(_ => Run(command, sample)).ToList();
        return (Runs, [("seconds", Median(runs.Select(r => r.Seconds))), ("peakMB", Median(runs.Select(r => r.PeakBytes / 1e6)))]);
    }

    private static (double Seconds, long PeakBytes) Run(string command, string sample)
    {
        var start = new ProcessStartInfo(command, ["read", sample]) { RedirectStandardOutput = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command} does not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(PollMilliseconds))
        {
            peak = Math.Max(peak, PeakOf(process));
        }

        var seconds = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0 && output.Result.Length > 0
            ? (seconds, peak)
            : throw new InvalidDataException($"{command} read {sample} ended with {process.ExitCode}.");
    }

    /// <summary>The peak so far; nothing when the process ends at this very moment.</summary>
    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Runs / 2);

    /// <summary>The built command: beside the tool, or among what the clone has built.</summary>
    private static string? Command()
    {
        var name = OperatingSystem.IsWindows() ? "dateline.exe" : "dateline";
        string[] places = [AppContext.BaseDirectory, .. Configurations.Select(c => RepositoryFolder.At("artifacts", "bin", "Dateline.Cli", c))];
        return places.Select(place => Path.Combine(place, name)).FirstOrDefault(File.Exists);
    }
}
