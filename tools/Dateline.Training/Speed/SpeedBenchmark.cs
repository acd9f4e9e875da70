using System.Diagnostics;
using Dateline.Language;
using Dateline.Model;
using Dateline.Stories;

namespace Dateline.Training;

/// <summary>The whole way of a story, from its bytes to its record, one story after the other on one thread.</summary>
/// <remarks>The stories are the samples in turn, about 400 words each. What is kept from one reading to the next are the numbers of words
/// that were met lately; of new stories about one word in ten is not among them. <c>storiesPerCpuSecond</c> counts processor time, of which other programs on the same
/// machine take nothing. The model that ships is measured, whatever <c>--model</c> says of the others.</remarks>
internal sealed class SpeedBenchmark(LanguageModel model, int stories) : IBenchmark
{
    /// <summary>Stories that are read unless told otherwise.</summary>
    public const int Stories = 1000;

    private const int WarmUp = 100;

    /// <inheritdoc/>
    public string Name => "speed";

    /// <inheritdoc/>
    public IEnumerable<BenchmarkSet> Sets =>
    [
        new("samples", RepositoryFolder.At("samples"), () => Measure(ReadingMode.Accurate)),
        new("samples-fast", RepositoryFolder.At("samples"), () => Measure(ReadingMode.Fast)),
    ];

    private (int N, (string Metric, double Value)[] Figures) Measure(ReadingMode mode)
    {
        var samples = Samples();
        var tokens = Tokens(samples);
        var pipeline = Pipeline.Create(mode);
        _ = Read(pipeline, samples, WarmUp);
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var peak = Read(pipeline, samples, stories);
        var seconds = watch.Elapsed.TotalSeconds;
        process.Refresh();
        var busy = (process.TotalProcessorTime - before).TotalSeconds;
        var words = Enumerable.Range(0, stories).Sum(i => (long)tokens[i % tokens.Count]);
        return (stories,
        [
            ("storiesPerSecond", stories / seconds),
            ("tokensPerSecond", words / seconds),
            ("storiesPerCpuSecond", stories / busy),
            ("peakMB", peak / 1e6),
        ]);
    }

    private static List<StorySource> Samples() =>
    [
        .. Directory.EnumerateFiles(RepositoryFolder.At("samples"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(path => new StorySource { Bytes = File.ReadAllBytes(path), Uri = Path.GetFileName(path) }),
    ];

    private List<int> Tokens(List<StorySource> sources)
    {
        var reader = new EnglishReader(model, ReadingMode.Fast);
        return sources.ConvertAll(s => reader.Read(Succeeded(new StoryReader().Read(s))).Sentences.Sum(sentence => sentence.Tokens.Count));
    }

    /// <summary>Reads the samples in turn; the largest working set seen, in bytes.</summary>
    private static long Read(Pipeline pipeline, List<StorySource> samples, int count)
    {
        var peak = 0L;
        for (var i = 0; i < count; i++)
        {
            _ = Succeeded(pipeline.Read(samples[i % samples.Count]));
            peak = Math.Max(peak, Environment.WorkingSet);
        }

        return peak;
    }

    private static T Succeeded<T>(Result<T> result)
        where T : class =>
        result.Succeeded ? result.Value : throw new InvalidDataException(result.Problem.ToString());
}
