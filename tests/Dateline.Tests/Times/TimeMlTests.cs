using Dateline.Language;
using Dateline.Model;
using Dateline.Stories;
using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Times;

/// <summary>TimeML that is written can be read by a reader of TimeML.</summary>
public sealed class TimeMlTests
{
    private static readonly Pipeline Pipeline = Pipeline.Create(ReadingMode.Fast);

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(TimeBenchmark.Samples, "*.txt").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_times_of_a_sample_come_back_from_TimeML(string sample)
    {
        var path = Path.Combine(TimeBenchmark.Samples, sample);
        var story = new StoryReader().Read(new StorySource { Bytes = File.ReadAllBytes(path), Uri = sample }).Value!;
        var listing = Pipeline.Times(story);
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "story.tml"), TimeMlText.Write(listing));
            var read = TimeMlDocument.LoadAll(folder.FullName).Single();
            var expected = listing.Times.Where(t => t.Evidence.Field != "headline").Select(t => (t.Kind.ToString().ToUpperInvariant(), t.Time.Timex ?? ""));
            Assert.Equal(expected, read.Times.Select(t => (t.Type, t.Value)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
