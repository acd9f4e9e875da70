using System.Diagnostics;
using Dateline.Language;
using Dateline.Model;
using Dateline.Stories;
using Dateline.Time;

namespace Dateline.Training;

/// <summary>The time stage alone, on the sample stories read beforehand, on one thread, after a warm-up.</summary>
internal sealed class TimeSpeed(LanguageModel model)
{
    private const int Stories = 4000;
    private const double WordsAStory = 400;

    /// <summary>Stories a second, for stories of 400 words.</summary>
    public (int N, (string Metric, double Value)[] Figures) Measure(string samples)
    {
        var stories = new StoryReader();
        var english = new EnglishReader(model);
        var readings = Directory.EnumerateFiles(samples, "*.txt").Order(StringComparer.Ordinal)
            .Select(path => english.Read(stories.Read(new StorySource { Bytes = File.ReadAllBytes(path), Uri = path }).Value!)).ToList();
        var times = new TimeReader();
        _ = Read(times, readings, Stories / 4);
        var watch = Stopwatch.StartNew();
        var words = Read(times, readings, Stories);
        return (Stories, [("storiesPerSecond", words / WordsAStory / watch.Elapsed.TotalSeconds)]);
    }

    private static long Read(TimeReader times, List<Reading> readings, int count)
    {
        long words = 0;
        for (var i = 0; i < count; i++)
        {
            var reading = readings[i % readings.Count];
            _ = times.Read(reading);
            words += reading.Sentences.Sum(s => s.Tokens.Count);
        }

        return words;
    }
}
